/* Texts as a learner might bring them: true, and with something to ask about. */

export const canal = `The Suez Canal

The Suez Canal joins the Mediterranean Sea with the Red Sea. The Universal Suez Ship Canal Company was founded on 15 December 1858. Digging began in April 1859 and took ten years. The Suez Canal was opened on 17 November 1869. The Convention of Constantinople was signed on 29 October 1888. It promised passage to the ships of all nations, in peace and in war.

Egypt nationalised the Suez Canal Company in July 1956. The United Nations Emergency Force (UNEF) was set up in November 1956 to secure an end to the fighting. The canal was closed from June 1967 to June 1975. The Suez Canal Authority (SCA) runs it today. In August 2015 Egypt opened a second lane beside a part of the old one.`;

export const moon = `The first landing on the Moon

The National Aeronautics and Space Administration (NASA) was founded on 29 July 1958. Apollo 11 was launched on 16 July 1969. Neil Armstrong stepped on the Moon on 21 July 1969, by the clocks of Greenwich. The crew came back to Earth on 24 July 1969.`;

export const ozone = `# The Montreal Protocol

The **Montreal Protocol** was signed on 16 September 1987. The Montreal Protocol entered into force on 1 January 1989.

## What it restricts

- It restricts chlorofluorocarbons (CFCs), which were used in refrigerators.
- The Kigali Amendment was adopted in October 2016.
`;
