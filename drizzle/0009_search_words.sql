CREATE TABLE `searched_card` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`card_id` text NOT NULL,
	`learner_id` text,
	FOREIGN KEY (`card_id`) REFERENCES `card`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`learner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `searched_card_card` ON `searched_card` (`card_id`);--> statement-breakpoint
CREATE INDEX `searched_card_learner` ON `searched_card` (`learner_id`);--> statement-breakpoint
CREATE TABLE `searched_document` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`document_id` text NOT NULL,
	`filled` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `searched_document_documentId_unique` ON `searched_document` (`document_id`);--> statement-breakpoint
CREATE TABLE `searched_fact` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`fact_id` text NOT NULL,
	FOREIGN KEY (`fact_id`) REFERENCES `fact`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `searched_fact_factId_unique` ON `searched_fact` (`fact_id`);