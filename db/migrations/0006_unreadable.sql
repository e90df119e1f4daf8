CREATE TABLE `unread_numbers` (
	`report_key` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`value` real NOT NULL,
	`reason` text NOT NULL,
	PRIMARY KEY(`report_key`, `start`),
	FOREIGN KEY (`report_key`) REFERENCES `reports`(`key`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "unread_numbers_value" CHECK("unread_numbers"."value" is null or (typeof("unread_numbers"."value") in ('real', 'integer') and abs("unread_numbers"."value") < 1e15)),
	CONSTRAINT "unread_numbers_reason" CHECK("unread_numbers"."reason" in ('other-noun', 'no-noun', 'no-row', 'kind', 'shared', 'reposted', 'submitted', 'caseload', 'spending', 'unit', 'part')),
	CONSTRAINT "unread_numbers_place" CHECK(("unread_numbers"."start" is null and "unread_numbers"."end" is null) or (typeof("unread_numbers"."start") = 'integer' and typeof("unread_numbers"."end") = 'integer' and "unread_numbers"."start" >= 0 and "unread_numbers"."start" <= "unread_numbers"."end"))
) WITHOUT ROWID;
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_observations` (
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
	CONSTRAINT "observations_value" CHECK(("__new_observations"."value" is null) = ("__new_observations"."status" in ('blank', 'unreadable', 'truncated', 'not_reported')) and ("__new_observations"."status" <> 'zero_in_words' or "__new_observations"."value" = 0)),
	CONSTRAINT "observations_number" CHECK("__new_observations"."value" is null or (typeof("__new_observations"."value") in ('real', 'integer') and abs("__new_observations"."value") < 1e15)),
	CONSTRAINT "observations_status" CHECK("__new_observations"."status" in ('reported', 'zero_in_words', 'approximate', 'implied', 'blank', 'unreadable', 'truncated', 'not_reported')),
	CONSTRAINT "observations_check" CHECK("__new_observations"."check" in ('ok', 'conflict', 'not_checked')),
	CONSTRAINT "observations_applicant" CHECK("__new_observations"."applicant" in ('natural_person', 'business', 'research', 'social_welfare', 'legal_service', 'other_organisation', 'total')),
	CONSTRAINT "observations_origin" CHECK("__new_observations"."origin" in ('document', 'figures')),
	CONSTRAINT "observations_source" CHECK("__new_observations"."source_class" is null or "__new_observations"."source_class" in ('table', 'narrative', 'figures')),
	CONSTRAINT "observations_place" CHECK(("__new_observations"."start" is null and "__new_observations"."end" is null) or (typeof("__new_observations"."start") = 'integer' and typeof("__new_observations"."end") = 'integer' and "__new_observations"."start" >= 0 and "__new_observations"."start" <= "__new_observations"."end")),
	CONSTRAINT "observations_flags" CHECK("__new_observations"."accepted" in (0, 1) and "__new_observations"."disagrees" in (0, 1) and "__new_observations"."year_conflict" in (0, 1))
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_observations`("report_key", "indicator", "applicant", "origin", "value", "status", "source_class", "check", "disagrees", "year_conflict", "accepted", "note", "start", "end", "source_url") SELECT "report_key", "indicator", "applicant", "origin", "value", "status", "source_class", "check", "disagrees", "year_conflict", "accepted", "note", "start", "end", "source_url" FROM `observations`;--> statement-breakpoint
DROP TABLE `observations`;--> statement-breakpoint
ALTER TABLE `__new_observations` RENAME TO `observations`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `observations_report` ON `observations` (`report_key`);--> statement-breakpoint
CREATE INDEX `observations_rare_status` ON `observations` (`report_key`,`status`) WHERE "observations"."status" not in ('reported', 'implied');--> statement-breakpoint
CREATE INDEX `observations_conflict` ON `observations` (`report_key`) WHERE ("observations"."check" = 'conflict' or "observations"."disagrees" = 1 or "observations"."year_conflict" = 1);--> statement-breakpoint
CREATE TABLE `__new_readings` (
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
	CONSTRAINT "readings_value" CHECK(("__new_readings"."value" is null) = ("__new_readings"."status" in ('blank', 'unreadable', 'truncated', 'not_reported')) and ("__new_readings"."status" <> 'zero_in_words' or "__new_readings"."value" = 0)),
	CONSTRAINT "readings_number" CHECK("__new_readings"."value" is null or (typeof("__new_readings"."value") in ('real', 'integer') and abs("__new_readings"."value") < 1e15)),
	CONSTRAINT "readings_status" CHECK("__new_readings"."status" in ('reported', 'zero_in_words', 'approximate', 'implied', 'blank', 'unreadable', 'truncated', 'not_reported')),
	CONSTRAINT "readings_applicant" CHECK("__new_readings"."applicant" in ('natural_person', 'business', 'research', 'social_welfare', 'legal_service', 'other_organisation', 'total')),
	CONSTRAINT "readings_source" CHECK("__new_readings"."source_class" is null or "__new_readings"."source_class" in ('table', 'narrative', 'figures')),
	CONSTRAINT "readings_exclusion" CHECK("__new_readings"."exclusion" is null or "__new_readings"."exclusion" in ('year', 'cumulative', 'delta', 'subordinate', 'area', 'body', 'plan', 'part')),
	CONSTRAINT "readings_year" CHECK("__new_readings"."year" is null or typeof("__new_readings"."year") = 'integer'),
	CONSTRAINT "readings_place" CHECK(("__new_readings"."start" is null and "__new_readings"."end" is null) or (typeof("__new_readings"."start") = 'integer' and typeof("__new_readings"."end") = 'integer' and "__new_readings"."start" >= 0 and "__new_readings"."start" <= "__new_readings"."end"))
);
--> statement-breakpoint
INSERT INTO `__new_readings`("key", "report_key", "indicator", "applicant", "value", "status", "source_class", "year", "exclusion", "note", "start", "end") SELECT "key", "report_key", "indicator", "applicant", "value", "status", "source_class", "year", "exclusion", "note", "start", "end" FROM `readings`;--> statement-breakpoint
DROP TABLE `readings`;--> statement-breakpoint
ALTER TABLE `__new_readings` RENAME TO `readings`;--> statement-breakpoint
CREATE INDEX `readings_report` ON `readings` (`report_key`);--> statement-breakpoint
CREATE INDEX `readings_indicator` ON `readings` (`indicator`,`applicant`,`report_key`);--> statement-breakpoint
CREATE TABLE `__new_statement_counts` (
	`indicator` text NOT NULL,
	`form` text,
	`year` integer NOT NULL,
	`status` text NOT NULL,
	`reports` integer NOT NULL,
	FOREIGN KEY (`indicator`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "statement_counts_status" CHECK("__new_statement_counts"."status" in ('reported', 'zero_in_words', 'approximate', 'implied', 'blank', 'unreadable', 'truncated', 'not_reported')),
	CONSTRAINT "statement_counts_reports" CHECK("__new_statement_counts"."reports" > 0)
);
--> statement-breakpoint
INSERT INTO `__new_statement_counts`("indicator", "form", "year", "status", "reports") SELECT "indicator", "form", "year", "status", "reports" FROM `statement_counts`;--> statement-breakpoint
DROP TABLE `statement_counts`;--> statement-breakpoint
ALTER TABLE `__new_statement_counts` RENAME TO `statement_counts`;--> statement-breakpoint
CREATE INDEX `statement_counts_indicator` ON `statement_counts` (`indicator`,`year`);