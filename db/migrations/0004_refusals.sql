CREATE TABLE `refusals` (
	`key` integer PRIMARY KEY NOT NULL,
	`source` text NOT NULL,
	`place` text NOT NULL,
	`sha256` text,
	`reason` text NOT NULL,
	`region_code` text,
	`year` integer,
	`agency` text,
	`revision` text,
	CONSTRAINT "refusals_reason" CHECK(length("refusals"."reason") > 0),
	CONSTRAINT "refusals_region" CHECK("refusals"."region_code" is null or "refusals"."region_code" glob '[0-9][0-9][0-9][0-9][0-9][0-9]'),
	CONSTRAINT "refusals_year" CHECK("refusals"."year" is null or (typeof("refusals"."year") = 'integer' and "refusals"."year" between 2000 and 2100))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `refusals_place` ON `refusals` (`source`,`place`);