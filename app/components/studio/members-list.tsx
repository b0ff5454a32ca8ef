/** The LOT's people: applications to answer, members, an invitation for a business that is not here yet. */
import { Form } from "@remix-run/react";
import { formatDate } from "../../core/time.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../button.tsx";
import { Notice } from "../notice.tsx";
import { AreaIn, Section, StudioForm, TextIn, type FormState } from "./form-parts.tsx";
import { PageHead } from "./page-head.tsx";
import { Unbroken } from "../unbroken.tsx";

export interface MemberLine { id: string; name: string; place: string; email: string; phone: string; nip: string; since: string; offers: number; published: number }
export interface MembersData { applied: MemberLine[]; admitted: MemberLine[] }

export function MembersList({ members, state, done, error }: { members: MembersData; state: FormState; done: string | null; error: string | null }) {
  const { t, lang } = useT("studio");
  const { t: te } = useT("errors");
  const known = (["admitted", "rejected", "invited"] as const).find((word) => word === done);
  return (
    <>
      <PageHead title={t("members.title")} lead={t("members.lead", { count: members.admitted.length })} />
      {known && <div className="mb-6"><Notice tone="success" title={t(`members.done.${known}`)} /></div>}
      {error && <div className="mb-6"><Notice tone="error" title={te(error as "not_found")} /></div>}
      {members.applied.length > 0 && (
        <section aria-labelledby="applied" className="mb-10 border-l-4 border-amber bg-amber-soft px-5 py-4">
          <h2 id="applied" className="text-2xl">{t("members.applied")}</h2>
          <ul className="divide-y divide-line">{members.applied.map((member) => <Application key={member.id} member={member} />)}</ul>
        </section>
      )}
      <section aria-labelledby="admitted">
        <h2 id="admitted" className="text-2xl">{t("members.admitted")}</h2>
        <ul className="mt-3 divide-y divide-line border-y border-line">
          {members.admitted.map((member) => (
            <li key={member.id} className="grid gap-x-6 py-3 sm:grid-cols-[minmax(0,1.4fr)_minmax(0,1fr)_auto]">
              <p><span className="font-semibold">{member.name}</span><span className="block text-sm text-muted">{member.place}</span></p>
              <p className="text-sm break-words"><a href={`mailto:${member.email}`} className="block min-h-6 py-0.5"><Unbroken>{member.email}</Unbroken></a>{member.phone && <a href={`tel:${member.phone.replace(/\s/g, "")}`} className="block min-h-6 py-0.5"><Unbroken>{member.phone}</Unbroken></a>}</p>
              <p className="text-sm sm:text-right">{t("members.offers", { count: member.offers })}<span className="block text-muted">{t("members.published", { count: member.published })} · {t("members.since", { date: formatDate(member.since, lang, "short") })}</span></p>
            </li>
          ))}
        </ul>
      </section>
      <div className="mt-4">
        <StudioForm state={state}>
          <Section id="invite" title={t("members.invite")} hint={t("members.inviteHint")}>
            <div className="grid items-end gap-4 sm:grid-cols-[1fr_1fr_auto]">
              <TextIn name="name" label={t("field.businessName")} autoComplete="off" />
              <TextIn name="email" type="email" label={t("field.email")} autoComplete="off" />
              <Button name="intent" value="invite">{t("members.sendInvite")}</Button>
            </div>
          </Section>
        </StudioForm>
      </div>
    </>
  );
}

function Application({ member }: { member: MemberLine }) {
  const { t, lang } = useT("studio");
  return (
    <li className="grid gap-4 py-4 md:grid-cols-[minmax(0,1fr)_minmax(0,1.3fr)]">
      <div>
        <p className="font-display text-lg font-semibold">{member.name}</p>
        <p className="text-sm text-muted">{member.place} · NIP {member.nip || "–"} · {formatDate(member.since, lang, "medium")}</p>
        <p className="text-sm"><a href={`mailto:${member.email}`}><Unbroken>{member.email}</Unbroken></a> <Unbroken>{member.phone}</Unbroken></p>
      </div>
      <Form method="post" className="grid gap-3">
        <input type="hidden" name="entrepreneur" value={member.id} />
        <AreaIn name="reason" label={t("members.reason")} rows={2} />
        <div className="flex flex-wrap gap-3">
          <Button name="intent" value="admit">{t("members.admit")}</Button>
          <Button look="danger" name="intent" value="reject">{t("members.reject")}</Button>
        </div>
      </Form>
    </li>
  );
}
