CREATE INDEX `memory_card` ON `memory` (`card_id`);--> statement-breakpoint
CREATE INDEX `wording_card` ON `wording` (`card_id`);