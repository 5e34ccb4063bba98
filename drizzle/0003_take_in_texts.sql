CREATE TABLE `intake` (
	`id` text PRIMARY KEY NOT NULL,
	`learner_id` text NOT NULL,
	`course_id` text,
	`new_course` text,
	`new_course_id` text,
	`title` text NOT NULL,
	`name` text,
	`label` text NOT NULL,
	`size` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
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
ALTER TABLE `course` ADD `intake_id` text REFERENCES intake(id) ON DELETE cascade;--> statement-breakpoint
CREATE INDEX `course_intake` ON `course` (`intake_id`);--> statement-breakpoint
ALTER TABLE `document` ADD `pages` text;--> statement-breakpoint
ALTER TABLE `document` ADD `report` text;