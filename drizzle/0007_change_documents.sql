CREATE TABLE `reading_place` (
	`learner_id` text NOT NULL,
	`document_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`learner_id`, `document_id`),
	FOREIGN KEY (`learner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `reading_place_document` ON `reading_place` (`document_id`);--> statement-breakpoint
ALTER TABLE `citation` ADD `nearest_start` integer;--> statement-breakpoint
ALTER TABLE `citation` ADD `nearest_end` integer;--> statement-breakpoint
ALTER TABLE `document` ADD `replaced_by` text REFERENCES document(id) ON DELETE cascade;--> statement-breakpoint
CREATE INDEX `document_replaced` ON `document` (`replaced_by`);--> statement-breakpoint
ALTER TABLE `intake` ADD `replaces` text REFERENCES document(id) ON DELETE cascade;