// Tells the form in which time zone this browser is, so that study days begin when the learner's do.
for (const field of document.getElementsByName('zone'))
	field.value = Intl.DateTimeFormat().resolvedOptions().timeZone ?? '';
