CREATE TABLE `changes` (
	`key` integer PRIMARY KEY NOT NULL,
	`load` integer NOT NULL,
	`report_id` text NOT NULL,
	`indicator` text,
	`applicant` text,
	`value_before` real,
	`status_before` text,
	`value_after` real,
	`status_after` text,
	`reason` text NOT NULL,
	FOREIGN KEY (`indicator`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "changes_reason" CHECK("changes"."reason" in ('report-added', 'report-moved', 'document-added', 'document-replaced', 'read-again', 'reading-corrected', 'document-moved', 'figure-transcribed', 'figure-corrected')),
	CONSTRAINT "changes_whole" CHECK(("changes"."indicator" is null) = ("changes"."reason" in ('report-added', 'report-moved'))),
	CONSTRAINT "changes_applicant" CHECK(("changes"."indicator" is null) = ("changes"."applicant" is null) and ("changes"."applicant" is null or "changes"."applicant" in ('natural_person', 'business', 'research', 'social_welfare', 'legal_service', 'other_organisation', 'total'))),
	CONSTRAINT "changes_before" CHECK(("changes"."value_before" is null) = ("changes"."status_before" is null or "changes"."status_before" in ('blank', 'unreadable', 'truncated', 'not_reported', 'not_asked')) and ("changes"."status_before" is null or "changes"."status_before" in ('reported', 'zero_in_words', 'approximate', 'implied', 'blank', 'unreadable', 'truncated', 'not_reported', 'not_asked'))),
	CONSTRAINT "changes_after" CHECK(("changes"."value_after" is null) = ("changes"."status_after" is null or "changes"."status_after" in ('blank', 'unreadable', 'truncated', 'not_reported', 'not_asked')) and ("changes"."status_after" is null or "changes"."status_after" in ('reported', 'zero_in_words', 'approximate', 'implied', 'blank', 'unreadable', 'truncated', 'not_reported', 'not_asked'))),
	CONSTRAINT "changes_number_before" CHECK("changes"."value_before" is null or (typeof("changes"."value_before") in ('real', 'integer') and abs("changes"."value_before") < 1e15)),
	CONSTRAINT "changes_number_after" CHECK("changes"."value_after" is null or (typeof("changes"."value_after") in ('real', 'integer') and abs("changes"."value_after") < 1e15))
);
--> statement-breakpoint
CREATE INDEX `changes_load` ON `changes` (`load`);--> statement-breakpoint
CREATE INDEX `changes_report` ON `changes` (`report_id`);--> statement-breakpoint
CREATE TABLE `former_agencies` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`region_code` text,
	FOREIGN KEY (`region_code`) REFERENCES `regions`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `revisions` ADD `removed` integer;--> statement-breakpoint
ALTER TABLE `revisions` ADD `figures_changed` integer;--> statement-breakpoint
ALTER TABLE `revisions` DROP COLUMN `changes`;