CREATE VIRTUAL TABLE `fact_search_terms` USING fts5vocab('fact_search', 'row');
--> statement-breakpoint
CREATE VIRTUAL TABLE `card_search_terms` USING fts5vocab('card_search', 'row');
