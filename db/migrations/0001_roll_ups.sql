CREATE TABLE `report_counts` (
	`report_key` integer PRIMARY KEY NOT NULL,
	`stated` integer NOT NULL,
	FOREIGN KEY (`report_key`) REFERENCES `reports`(`key`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `statement_counts` (
	`indicator` text NOT NULL,
	`form` text,
	`year` integer NOT NULL,
	`status` text NOT NULL,
	`reports` integer NOT NULL,
	FOREIGN KEY (`indicator`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "statement_counts_status" CHECK("statement_counts"."status" in ('reported', 'zero_in_words', 'approximate', 'implied', 'blank', 'truncated', 'not_reported')),
	CONSTRAINT "statement_counts_reports" CHECK("statement_counts"."reports" > 0)
);
--> statement-breakpoint
CREATE INDEX `statement_counts_indicator` ON `statement_counts` (`indicator`,`year`);