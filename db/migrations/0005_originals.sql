CREATE TABLE `originals` (
	`sha256` text PRIMARY KEY NOT NULL,
	`bytes` blob NOT NULL
);
