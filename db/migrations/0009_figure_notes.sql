ALTER TABLE `observations` ADD `note_en` text;--> statement-breakpoint
-- A transcribed total that its note calls one channel's figure is withdrawn; what the document says of it counts again.
UPDATE `report_counts` SET `stated` = `stated` - 1 WHERE `report_key` IN (
	SELECT `report_key` FROM `observations` WHERE `origin` = 'figures' AND `indicator` = 'items_published' AND `accepted` = 1
	AND `note` = 'stated for one channel, the only total given'
);--> statement-breakpoint
UPDATE `observations` SET `accepted` = 1, `disagrees` = 0 WHERE `origin` = 'document' AND EXISTS (
	SELECT 1 FROM `observations` f WHERE f.`report_key` = `observations`.`report_key` AND f.`indicator` = `observations`.`indicator`
	AND f.`applicant` = `observations`.`applicant` AND f.`origin` = 'figures' AND f.`note` = 'stated for one channel, the only total given'
);--> statement-breakpoint
DELETE FROM `observations` WHERE `origin` = 'figures' AND `indicator` = 'items_published' AND `note` = 'stated for one channel, the only total given';
