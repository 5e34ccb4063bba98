/** The address of a topic on the page of its course, opened; what is in no topic goes by the course's own id. */
export function toTopic(course: string, id: string): string {
	const topic = id === course ? 'none' : id;
	return `/courses/${course}?topic=${encodeURIComponent(topic)}#${topicAnchor(topic)}`;
}

/** What a topic is called within that page. */
export function topicAnchor(topic: string): string {
	return `topic-${topic}`;
}
