DROP INDEX `issues_report`;--> statement-breakpoint
CREATE INDEX `issues_report` ON `issues` (`report_key`,`code`);--> statement-breakpoint
CREATE INDEX `observations_rare_status` ON `observations` (`report_key`,`status`) WHERE "observations"."status" not in ('reported', 'implied');--> statement-breakpoint
CREATE INDEX `observations_conflict` ON `observations` (`report_key`) WHERE ("observations"."check" = 'conflict' or "observations"."disagrees" = 1 or "observations"."year_conflict" = 1);