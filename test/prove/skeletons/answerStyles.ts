/** A way to fill in a form. */
export interface AnswerStyle {
  name: string;
  /** Every question; those that ask for an answer or have a default; every question, with booleans against their default. */
  answers: 'all' | 'needed' | 'flipped';
  /** Which of the choices of a question is taken. */
  choice: number;
  text: (question: string) => string;
  number: number;
  /** What lists are made of: an answer for each. */
  items: string[];
  /** Where the portal has the template from: an address, or its own disk. */
  from: 'address' | 'disk';
}

const plain: AnswerStyle = {
  name: 'usual answers',
  answers: 'all',
  choice: 0,
  text: question => (/name|id$/i.test(question) ? 'orders' : `My ${question}`),
  number: 3,
  items: ['first', 'second'],
  from: 'address',
};

/** How each form is filled in. */
export const answerStyles: AnswerStyle[] = [
  plain,
  { ...plain, name: 'usual answers, from disk', from: 'disk' },
  { ...plain, name: 'what is needed', answers: 'needed', items: [] },
  {
    ...plain,
    name: 'the other choices',
    answers: 'flipped',
    choice: 1,
    number: 0,
    items: ['one'],
  },
  {
    ...plain,
    name: 'odd texts',
    answers: 'flipped',
    choice: 2,
    text: question =>
      `Ö & <${question}> "x" 'y' {{ z }} \${{ values.name }} \\ $& 日本`,
    number: -1.5,
    items: ['', 'ß', '<a>'],
  },
];
