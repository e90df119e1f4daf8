ALTER TABLE `agencies` ADD `sort_key` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `regions` ADD `sort_key` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE VIEW `text_search_source` AS
SELECT `key`,
	replace(replace(replace(replace(replace(replace(`text`, char(10), ''), char(13), ''), char(9), ''), ' ', ''), char(160), ''), char(12288), '') || '  ' AS `text`
FROM `reports` WHERE `text` IS NOT NULL;--> statement-breakpoint
CREATE VIRTUAL TABLE `text_search` USING fts5(`text`, content='text_search_source', content_rowid='key', tokenize='trigram', columnsize=0);--> statement-breakpoint
CREATE VIRTUAL TABLE `text_search_terms` USING fts5vocab('text_search', 'row');--> statement-breakpoint
INSERT INTO `text_search`(`text_search`) VALUES ('rebuild');--> statement-breakpoint
CREATE TRIGGER `text_search_added` AFTER INSERT ON `reports` WHEN new.`text` IS NOT NULL BEGIN
	INSERT INTO `text_search`(`rowid`, `text`) SELECT `key`, `text` FROM `text_search_source` WHERE `key` = new.`key`;
END;--> statement-breakpoint
CREATE TRIGGER `text_search_replaced` BEFORE UPDATE OF `text` ON `reports` WHEN old.`text` IS NOT NULL BEGIN
	INSERT INTO `text_search`(`text_search`, `rowid`, `text`) SELECT 'delete', `key`, `text` FROM `text_search_source` WHERE `key` = old.`key`;
END;--> statement-breakpoint
CREATE TRIGGER `text_search_written` AFTER UPDATE OF `text` ON `reports` WHEN new.`text` IS NOT NULL BEGIN
	INSERT INTO `text_search`(`rowid`, `text`) SELECT `key`, `text` FROM `text_search_source` WHERE `key` = new.`key`;
END;--> statement-breakpoint
CREATE TRIGGER `text_search_dropped` BEFORE DELETE ON `reports` WHEN old.`text` IS NOT NULL BEGIN
	INSERT INTO `text_search`(`text_search`, `rowid`, `text`) SELECT 'delete', `key`, `text` FROM `text_search_source` WHERE `key` = old.`key`;
END;
