CREATE TABLE `extractions` (
	`report_key` integer PRIMARY KEY NOT NULL,
	`version` text NOT NULL,
	FOREIGN KEY (`report_key`) REFERENCES `reports`(`key`) ON UPDATE no action ON DELETE cascade
);
