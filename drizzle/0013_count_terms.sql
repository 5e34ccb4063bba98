CREATE TABLE `document_terms` (
	`document_id` text PRIMARY KEY NOT NULL,
	`digest` text NOT NULL,
	`counts` text NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade
);
