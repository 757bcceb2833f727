import { FieldIr } from '../../model';
import { offers, Subject } from './Subject';
import { get, kept } from './steps';
import { SendStep } from './VectorsDocument';

/** The members that a client may change and look at, references left out. @internal */
export function changeable({ entity }: Subject): FieldIr[] {
  return entity.fields.filter(
    field => field.updatable && field.readable && !field.reference,
  );
}

/** Reads the row again: it is stored as it was shown. @internal */
export function shownAs(subject: Subject, row: string): SendStep[] {
  return offers(subject, 'get')
    ? [get(subject, { status: 200, body: kept(row) })]
    : [];
}
