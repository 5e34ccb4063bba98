CREATE TABLE `intake` (
	`id` text PRIMARY KEY NOT NULL,
	`learner_id` text NOT NULL,
	`course_id` text,
	`new_course` text,
	`title` text NOT NULL,
	`name` text,
	`is_markup` integer DEFAULT false NOT NULL,
	`state` text NOT NULL,
	`problem` text,
	`known_id` text,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`learner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`course_id`) REFERENCES `course`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `intake_learner` ON `intake` (`learner_id`);--> statement-breakpoint
CREATE INDEX `intake_course` ON `intake` (`course_id`);--> statement-breakpoint
CREATE TABLE `model_settings` (
	`learner_id` text PRIMARY KEY NOT NULL,
	`base_url` text NOT NULL,
	`model` text NOT NULL,
	`key` text,
	`is_on` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`learner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `document` ADD `pages` text;--> statement-breakpoint
ALTER TABLE `document` ADD `report` text;