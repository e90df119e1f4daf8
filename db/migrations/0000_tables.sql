CREATE TABLE `agencies` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`core` text NOT NULL,
	`region_code` text,
	`sector` text,
	`scope` text NOT NULL,
	FOREIGN KEY (`region_code`) REFERENCES `regions`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "agencies_scope" CHECK("agencies"."scope" in ('agency', 'area')),
	CONSTRAINT "agencies_name" CHECK(length("agencies"."name") > 0)
);
--> statement-breakpoint
CREATE INDEX `agencies_region` ON `agencies` (`region_code`);--> statement-breakpoint
CREATE TABLE `indicators` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`label_zh` text NOT NULL,
	`label_en` text NOT NULL,
	`unit` text NOT NULL,
	`group` text NOT NULL,
	`part_of` text,
	`by_applicant` integer NOT NULL,
	`forms` text NOT NULL,
	`in_prose` integer NOT NULL,
	FOREIGN KEY (`part_of`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "indicators_flags" CHECK("indicators"."by_applicant" in (0, 1) and "indicators"."in_prose" in (0, 1))
);
--> statement-breakpoint
CREATE TABLE `issues` (
	`key` integer PRIMARY KEY NOT NULL,
	`report_key` integer NOT NULL,
	`origin` text NOT NULL,
	`code` text NOT NULL,
	`severity` text NOT NULL,
	`message` text NOT NULL,
	`message_en` text NOT NULL,
	`indicator` text,
	`value` real,
	`other_value` real,
	`start` integer,
	`end` integer,
	`other_start` integer,
	`other_end` integer,
	`other_report` text,
	FOREIGN KEY (`report_key`) REFERENCES `reports`(`key`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`indicator`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "issues_severity" CHECK("issues"."severity" in ('error', 'warning', 'note')),
	CONSTRAINT "issues_origin" CHECK("issues"."origin" in ('document', 'figures', 'years')),
	CONSTRAINT "issues_value" CHECK("issues"."value" is null or (typeof("issues"."value") in ('real', 'integer') and abs("issues"."value") < 1e15)),
	CONSTRAINT "issues_other_value" CHECK("issues"."other_value" is null or (typeof("issues"."other_value") in ('real', 'integer') and abs("issues"."other_value") < 1e15)),
	CONSTRAINT "issues_place" CHECK(("issues"."start" is null and "issues"."end" is null) or (typeof("issues"."start") = 'integer' and typeof("issues"."end") = 'integer' and "issues"."start" >= 0 and "issues"."start" <= "issues"."end")),
	CONSTRAINT "issues_other_place" CHECK(("issues"."other_start" is null and "issues"."other_end" is null) or (typeof("issues"."other_start") = 'integer' and typeof("issues"."other_end") = 'integer' and "issues"."other_start" >= 0 and "issues"."other_start" <= "issues"."other_end"))
);
--> statement-breakpoint
CREATE INDEX `issues_report` ON `issues` (`report_key`);--> statement-breakpoint
CREATE INDEX `issues_code` ON `issues` (`code`);--> statement-breakpoint
CREATE TABLE `observations` (
	`report_key` integer NOT NULL,
	`indicator` text NOT NULL,
	`applicant` text NOT NULL,
	`origin` text NOT NULL,
	`value` real,
	`status` text NOT NULL,
	`source_class` text,
	`check` text NOT NULL,
	`disagrees` integer DEFAULT false NOT NULL,
	`year_conflict` integer DEFAULT false NOT NULL,
	`accepted` integer DEFAULT true NOT NULL,
	`note` text,
	`start` integer,
	`end` integer,
	`source_url` text,
	PRIMARY KEY(`indicator`, `applicant`, `report_key`, `origin`),
	FOREIGN KEY (`report_key`) REFERENCES `reports`(`key`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`indicator`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "observations_value" CHECK(("observations"."value" is null) = ("observations"."status" in ('blank', 'truncated', 'not_reported')) and ("observations"."status" <> 'zero_in_words' or "observations"."value" = 0)),
	CONSTRAINT "observations_number" CHECK("observations"."value" is null or (typeof("observations"."value") in ('real', 'integer') and abs("observations"."value") < 1e15)),
	CONSTRAINT "observations_status" CHECK("observations"."status" in ('reported', 'zero_in_words', 'approximate', 'implied', 'blank', 'truncated', 'not_reported')),
	CONSTRAINT "observations_check" CHECK("observations"."check" in ('ok', 'conflict', 'not_checked')),
	CONSTRAINT "observations_applicant" CHECK("observations"."applicant" in ('natural_person', 'business', 'research', 'social_welfare', 'legal_service', 'other_organisation', 'total')),
	CONSTRAINT "observations_origin" CHECK("observations"."origin" in ('document', 'figures')),
	CONSTRAINT "observations_source" CHECK("observations"."source_class" is null or "observations"."source_class" in ('table', 'narrative', 'figures')),
	CONSTRAINT "observations_place" CHECK(("observations"."start" is null and "observations"."end" is null) or (typeof("observations"."start") = 'integer' and typeof("observations"."end") = 'integer' and "observations"."start" >= 0 and "observations"."start" <= "observations"."end")),
	CONSTRAINT "observations_flags" CHECK("observations"."accepted" in (0, 1) and "observations"."disagrees" in (0, 1) and "observations"."year_conflict" in (0, 1))
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `observations_report` ON `observations` (`report_key`);--> statement-breakpoint
CREATE TABLE `readings` (
	`key` integer PRIMARY KEY NOT NULL,
	`report_key` integer NOT NULL,
	`indicator` text NOT NULL,
	`applicant` text NOT NULL,
	`value` real,
	`status` text NOT NULL,
	`source_class` text,
	`year` integer,
	`exclusion` text,
	`note` text,
	`start` integer,
	`end` integer,
	FOREIGN KEY (`report_key`) REFERENCES `reports`(`key`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`indicator`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "readings_value" CHECK(("readings"."value" is null) = ("readings"."status" in ('blank', 'truncated', 'not_reported')) and ("readings"."status" <> 'zero_in_words' or "readings"."value" = 0)),
	CONSTRAINT "readings_number" CHECK("readings"."value" is null or (typeof("readings"."value") in ('real', 'integer') and abs("readings"."value") < 1e15)),
	CONSTRAINT "readings_status" CHECK("readings"."status" in ('reported', 'zero_in_words', 'approximate', 'implied', 'blank', 'truncated', 'not_reported')),
	CONSTRAINT "readings_applicant" CHECK("readings"."applicant" in ('natural_person', 'business', 'research', 'social_welfare', 'legal_service', 'other_organisation', 'total')),
	CONSTRAINT "readings_source" CHECK("readings"."source_class" is null or "readings"."source_class" in ('table', 'narrative', 'figures')),
	CONSTRAINT "readings_exclusion" CHECK("readings"."exclusion" is null or "readings"."exclusion" in ('year', 'cumulative', 'delta', 'subordinate', 'area', 'body')),
	CONSTRAINT "readings_year" CHECK("readings"."year" is null or typeof("readings"."year") = 'integer'),
	CONSTRAINT "readings_place" CHECK(("readings"."start" is null and "readings"."end" is null) or (typeof("readings"."start") = 'integer' and typeof("readings"."end") = 'integer' and "readings"."start" >= 0 and "readings"."start" <= "readings"."end"))
);
--> statement-breakpoint
CREATE INDEX `readings_report` ON `readings` (`report_key`);--> statement-breakpoint
CREATE INDEX `readings_indicator` ON `readings` (`indicator`,`applicant`,`report_key`);--> statement-breakpoint
CREATE TABLE `regions` (
	`code` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`level` text NOT NULL,
	`parent` text,
	FOREIGN KEY (`parent`) REFERENCES `regions`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "regions_level" CHECK("regions"."level" in ('province', 'prefecture', 'county')),
	CONSTRAINT "regions_code" CHECK("regions"."code" glob '[0-9][0-9][0-9][0-9][0-9][0-9]')
);
--> statement-breakpoint
CREATE INDEX `regions_parent` ON `regions` (`parent`);--> statement-breakpoint
CREATE TABLE `reports` (
	`key` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`agency_id` text NOT NULL,
	`year` integer NOT NULL,
	`form` text,
	`title` text,
	`source` text,
	`sha256` text,
	`source_url` text,
	`document_hash` text,
	`figures_hash` text,
	`text` text,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reports_year_range" CHECK(typeof("reports"."year") = 'integer' and "reports"."year" between 2000 and 2100),
	CONSTRAINT "reports_form" CHECK("reports"."form" is null or "reports"."form" in ('2014', '2014-shandong', '2014-fujian', '2019', '2021', 'none')),
	CONSTRAINT "reports_document" CHECK(("reports"."text" is null) = ("reports"."sha256" is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reports_id_unique` ON `reports` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `reports_sha256_unique` ON `reports` (`sha256`);--> statement-breakpoint
CREATE INDEX `reports_year` ON `reports` (`year`);--> statement-breakpoint
CREATE UNIQUE INDEX `reports_agency_year` ON `reports` (`agency_id`,`year`);--> statement-breakpoint
CREATE TABLE `revisions` (
	`number` integer PRIMARY KEY NOT NULL,
	`revision` text NOT NULL,
	`loaded_at` text NOT NULL,
	`added` integer NOT NULL,
	`replaced` integer NOT NULL,
	`refused` integer NOT NULL,
	`changes` text NOT NULL
);
