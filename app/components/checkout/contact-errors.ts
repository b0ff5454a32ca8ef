/** What is wrong with a buyer's or a guest's details, in his language, wherever they are asked for. */
import { problemKey, type ContactField, type ContactProblems } from "../../core/booking/contact.ts";
import { useT } from "../../i18n/use-t.ts";

/** @returns the sentence beside a field; undefined when nothing is wrong with it */
export function useContactErrors(problems: ContactProblems | undefined): (field: ContactField) => string | undefined {
  const { t } = useT("checkout");
  return (field) => {
    const key = problemKey(problems, field);
    return key && t(key);
  };
}
