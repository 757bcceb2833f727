import { DecisionPlan } from '../../model';
import { API_QUESTIONS } from './apiQuestions';
import { DATA_QUESTIONS } from './dataQuestions';
import { layoutDecision } from './layoutDecision';
import { Question, Settled, Subject } from './Question';
import { SERVICE_QUESTIONS } from './serviceQuestions';

const QUESTIONS = [...SERVICE_QUESTIONS, ...DATA_QUESTIONS, ...API_QUESTIONS];

/**
 * What was decided about the service, with what else could have been and why it was not.
 *
 * @internal
 */
export function decisionsOf(subject: Subject): DecisionPlan[] {
  return [
    layoutDecision(subject),
    ...QUESTIONS.flatMap(question =>
      question.settle(subject).map(settled => decisionOf(question, settled)),
    ),
  ];
}

function decisionOf(
  { question, options }: Question,
  { option, about }: Settled,
): DecisionPlan {
  const { choice, reason } = options[option];
  return {
    question,
    about,
    choice,
    reason,
    alternatives: Object.entries(options)
      .filter(([key]) => key !== option)
      .map(([, { choice: other, instead }]) => ({
        choice: other,
        because: instead,
      })),
  };
}
