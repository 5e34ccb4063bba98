CREATE VIRTUAL TABLE `passage_search` USING fts5(text, entities, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE VIRTUAL TABLE `passage_search_terms` USING fts5vocab('passage_search', 'col');
--> statement-breakpoint
CREATE VIRTUAL TABLE `fact_search` USING fts5(statement, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE VIRTUAL TABLE `card_search` USING fts5(prompt, answer, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE TRIGGER `searched_document_gone` AFTER DELETE ON `searched_document` BEGIN
	DELETE FROM passage_search WHERE rowid >= old.number << 24 AND rowid < (old.number + 1) << 24;
END;
--> statement-breakpoint
CREATE TRIGGER `document_rewritten` AFTER UPDATE OF `text` ON `document` WHEN old.text IS NOT new.text BEGIN
	DELETE FROM searched_document WHERE document_id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `passage_gone` AFTER DELETE ON `passage` BEGIN
	DELETE FROM searched_document WHERE document_id = old.document_id;
END;
--> statement-breakpoint
CREATE TRIGGER `passage_moved` AFTER UPDATE OF `document_id`, `position`, `start`, `end` ON `passage` BEGIN
	DELETE FROM searched_document WHERE document_id IN (old.document_id, new.document_id);
END;
--> statement-breakpoint
CREATE TRIGGER `searched_fact_gone` AFTER DELETE ON `searched_fact` BEGIN
	DELETE FROM fact_search WHERE rowid = old.number;
END;
--> statement-breakpoint
CREATE TRIGGER `fact_come` AFTER INSERT ON `fact` BEGIN
	INSERT INTO searched_fact (fact_id) VALUES (new.id);
	INSERT INTO fact_search (rowid, statement)
	SELECT number, new.statement FROM searched_fact WHERE fact_id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `fact_reworded` AFTER UPDATE OF `statement` ON `fact` WHEN old.statement IS NOT new.statement BEGIN
	UPDATE fact_search SET statement = new.statement
	WHERE rowid = (SELECT number FROM searched_fact WHERE fact_id = new.id);
END;
--> statement-breakpoint
CREATE TRIGGER `searched_card_gone` AFTER DELETE ON `searched_card` BEGIN
	DELETE FROM card_search WHERE rowid = old.number;
END;
--> statement-breakpoint
CREATE TRIGGER `card_come` AFTER INSERT ON `card` BEGIN
	INSERT INTO searched_card (card_id) VALUES (new.id);
	INSERT INTO card_search (rowid, prompt, answer)
	SELECT number, new.prompt, new.answer FROM searched_card WHERE card_id = new.id AND learner_id IS NULL;
END;
--> statement-breakpoint
CREATE TRIGGER `card_reworded` AFTER UPDATE OF `prompt`, `answer` ON `card`
WHEN old.prompt IS NOT new.prompt OR old.answer IS NOT new.answer BEGIN
	UPDATE card_search SET prompt = new.prompt, answer = new.answer
	WHERE rowid = (SELECT number FROM searched_card WHERE card_id = new.id AND learner_id IS NULL);
END;
--> statement-breakpoint
CREATE TRIGGER `wording_come` AFTER INSERT ON `wording` BEGIN
	INSERT INTO searched_card (card_id, learner_id) VALUES (new.card_id, new.learner_id);
	INSERT INTO card_search (rowid, prompt, answer)
	SELECT number, new.prompt, new.answer FROM searched_card
	WHERE card_id = new.card_id AND learner_id = new.learner_id;
END;
--> statement-breakpoint
CREATE TRIGGER `wording_changed` AFTER UPDATE OF `prompt`, `answer` ON `wording` BEGIN
	UPDATE card_search SET prompt = new.prompt, answer = new.answer
	WHERE rowid = (
		SELECT number FROM searched_card WHERE card_id = new.card_id AND learner_id = new.learner_id
	);
END;
--> statement-breakpoint
CREATE TRIGGER `wording_gone` AFTER DELETE ON `wording` BEGIN
	DELETE FROM searched_card WHERE card_id = old.card_id AND learner_id = old.learner_id;
END;
--> statement-breakpoint
INSERT INTO `searched_fact` (fact_id) SELECT id FROM fact ORDER BY rowid;
--> statement-breakpoint
INSERT INTO `fact_search` (rowid, statement)
SELECT number, statement FROM searched_fact JOIN fact ON fact.id = fact_id;
--> statement-breakpoint
INSERT INTO `searched_card` (card_id) SELECT id FROM card ORDER BY rowid;
--> statement-breakpoint
INSERT INTO `searched_card` (card_id, learner_id) SELECT card_id, learner_id FROM wording;
--> statement-breakpoint
INSERT INTO `card_search` (rowid, prompt, answer)
SELECT number, coalesce(wording.prompt, card.prompt), coalesce(wording.answer, card.answer)
FROM searched_card
JOIN card ON card.id = searched_card.card_id
LEFT JOIN wording ON wording.card_id = searched_card.card_id AND wording.learner_id = searched_card.learner_id;
