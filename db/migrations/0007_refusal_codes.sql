PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_refusals` (
	`key` integer PRIMARY KEY NOT NULL,
	`source` text NOT NULL,
	`place` text NOT NULL,
	`sha256` text,
	`code` text NOT NULL,
	`params` text NOT NULL,
	`region_code` text,
	`year` integer,
	`agency` text,
	`revision` text,
	CONSTRAINT "refusals_code" CHECK(length("__new_refusals"."code") > 0 and json_valid("__new_refusals"."params")),
	CONSTRAINT "refusals_region" CHECK("__new_refusals"."region_code" is null or "__new_refusals"."region_code" glob '[0-9][0-9][0-9][0-9][0-9][0-9]'),
	CONSTRAINT "refusals_year" CHECK("__new_refusals"."year" is null or (typeof("__new_refusals"."year") = 'integer' and "__new_refusals"."year" between 2000 and 2100))
);
--> statement-breakpoint
INSERT INTO `__new_refusals`("key", "source", "place", "sha256", "code", "params", "region_code", "year", "agency", "revision")
WITH whole("code", "reason") AS (VALUES
	('file-empty', 'the file is empty'),
	('file-blank', 'the file holds nothing but white space'),
	('file-binary', 'the file is binary, not text'),
	('file-undecodable', 'the file cannot be decoded as UTF-8, UTF-16 or GB18030'),
	('nested-too-deeply', 'the document is nested too deeply'),
	('ofd', 'this is an OFD document; save it as PDF or DOCX first'),
	('open-document', 'this is an OpenDocument file; save it as DOCX first'),
	('office-without-text', 'this is an office file without a text document in it, or it is damaged'),
	('archive-of-documents', 'this is an archive of documents, not a document'),
	('archive-cut-off', 'the directory of the archive is missing: it is cut off or damaged'),
	('archive-damaged', 'the directory of the archive is damaged'),
	('archive-64-bit', 'the archive is of the 64-bit kind'),
	('archive-empty', 'the archive is empty'),
	('archive-in-archive', 'an archive inside an archive is not opened'),
	('encrypted', 'the document is encrypted: it opens with a password only'),
	('document-empty', 'the document holds no text'),
	('page-without-body', 'the page has no body'),
	('page-empty', 'the page holds no text'),
	('pdf-empty', 'the PDF holds no text'),
	('scan', 'the PDF has no text layer (a scan): no page holds text'),
	('tag-not-ended', 'the file is damaged: a tag does not end'),
	('tag-without-name', 'the file is damaged: a tag has no name'),
	('off-subject', 'this is no annual report on information disclosure: it hardly speaks of 信息公开'),
	('without-figures', 'this is no annual report: it has no title of one, no statistics table and hardly a figure'),
	('agency-unknown', 'the reporting body cannot be told'),
	('year-unknown', 'the statistical year cannot be told'),
	('finding-misplaced', 'the quote of a finding is not at its place in the text'),
	('no-rows', 'there is no row below the header'),
	('region-code-malformed', 'region_code is not a six-digit code'),
	('agency-empty', 'agency is empty'),
	('indicator-empty', 'indicator is empty'),
	('year-malformed', 'year is not a year'),
	('not-json', 'this is not JSON'),
	('text-changed', 'its text is not the one that was extracted'),
	('member-gone', 'it is no longer in its archive'),
	('path-unknown', 'there is no such file or folder'),
	('folder-empty', 'there is nothing to load in this folder'),
	('neither-file-nor-folder', 'this is neither a file nor a folder')
), led("code", "name", "start") AS (VALUES
	('unreadable', 'detail', 'cannot be read: '),
	('file-damaged', 'detail', 'the file is damaged: '),
	('pdf-damaged', 'detail', 'the PDF is damaged: '),
	('region-unknown', 'code', 'unknown region: '),
	('same-document', 'first', 'the same document as '),
	('indicator-unknown', 'indicator', 'unknown indicator: '),
	('value-no-number', 'value', 'value is not a number: '),
	('address-unknown', 'address', 'source_url is no web address: '),
	('column-twice', 'name', 'two columns: ')
)
SELECT "key", "source", "place", "sha256", coalesce(whole."code", led."code", 'other'),
	CASE WHEN whole."code" IS NULL
		THEN json_object(coalesce(led."name", 'detail'), substr(refusals."reason", coalesce(length(led."start"), 0) + 1))
		ELSE '{}' END,
	"region_code", "year", "agency", "revision"
FROM `refusals`
LEFT JOIN whole ON whole."reason" = refusals."reason"
LEFT JOIN led ON whole."code" IS NULL AND substr(refusals."reason", 1, length(led."start")) = led."start";--> statement-breakpoint
DROP TABLE `refusals`;--> statement-breakpoint
ALTER TABLE `__new_refusals` RENAME TO `refusals`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `refusals_place` ON `refusals` (`source`,`place`);