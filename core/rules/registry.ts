// Written by `npm run generate`; do not edit.

import type {Rule} from './define.js'
import brokenTemplate from './config/broken-template.js'
import ignoreWithoutReason from './config/ignore-without-reason.js'
import missingPart from './config/missing-part.js'
import unknownRule from './config/unknown-rule.js'
import unusedIgnore from './config/unused-ignore.js'
import digitalOnly from './contact/digital-only.js'
import discouragedContact from './contact/discouraged-contact.js'
import helpByOthers from './contact/help-by-others.js'
import multipleOrganisations from './contact/multiple-organisations.js'
import namedContact from './contact/named-contact.js'
import noReply from './contact/no-reply.js'
import nonDigitalAlternative from './contact/non-digital-alternative.js'
import phone from './contact/phone.js'
import phoneHours from './contact/phone-hours.js'
import postalAddress from './contact/postal-address.js'
import reference from './contact/reference.js'
import visitAddress from './contact/visit-address.js'
import calculation from './doability/calculation.js'
import contradiction from './doability/contradiction.js'
import demand from './doability/demand.js'
import lateKeyMessage from './doability/late-key-message.js'
import lawReference from './doability/law-reference.js'
import length from './doability/length.js'
import manyDocuments from './doability/many-documents.js'
import missingKeyMessage from './doability/missing-key-message.js'
import nextStep from './doability/next-step.js'
import relativeDeadline from './doability/relative-deadline.js'
import shortDeadline from './doability/short-deadline.js'
import threatBeforeWayOut from './doability/threat-before-way-out.js'
import unclearActor from './doability/unclear-actor.js'
import vagueDeadline from './doability/vague-deadline.js'
import wrongDate from './doability/wrong-date.js'
import formalWord from './jargon/formal-word.js'
import inconsistentTerm from './jargon/inconsistent-term.js'
import term from './jargon/term.js'
import undefinedAbbreviation from './jargon/undefined-abbreviation.js'
import bsnAsReference from './privacy/bsn-as-reference.js'
import bsnInTemplate from './privacy/bsn-in-template.js'
import realBsn from './privacy/real-bsn.js'
import averageSentenceLength from './readability/average-sentence-length.js'
import difficultWord from './readability/difficult-word.js'
import doubleNegation from './readability/double-negation.js'
import hardSentence from './readability/hard-sentence.js'
import lintLevel from './readability/lint-level.js'
import longParagraph from './readability/long-paragraph.js'
import longSentence from './readability/long-sentence.js'
import missingHeadings from './readability/missing-headings.js'
import nominalisation from './readability/nominalisation.js'
import passive from './readability/passive.js'
import prepositionalPhrase from './readability/prepositional-phrase.js'
import runOnList from './readability/run-on-list.js'
import splitConstruction from './readability/split-construction.js'
import clauseWithoutDecision from './recovery/clause-without-decision.js'
import extension from './recovery/extension.js'
import hardship from './recovery/hardship.js'
import lateButExcusable from './recovery/late-but-excusable.js'
import mistakeCorrection from './recovery/mistake-correction.js'
import objectionAddress from './recovery/objection-address.js'
import objectionClause from './recovery/objection-clause.js'
import objectionDeadline from './recovery/objection-deadline.js'
import objectionInaccurate from './recovery/objection-inaccurate.js'
import paymentPlan from './recovery/payment-plan.js'
import provisionalRelief from './recovery/provisional-relief.js'
import recoveryPeriod from './recovery/recovery-period.js'
import view from './recovery/view.js'
import viewInWritingOnly from './recovery/view-in-writing-only.js'
import wrongRemedy from './recovery/wrong-remedy.js'
import amount from './structure/amount.js'
import longUrl from './structure/long-url.js'
import numericDate from './structure/numeric-date.js'
import requiredPart from './structure/required-part.js'
import addressForm from './tone/address-form.js'
import backReference from './tone/back-reference.js'
import emptyPhrase from './tone/empty-phrase.js'
import impersonalSalutation from './tone/impersonal-salutation.js'
import shaming from './tone/shaming.js'
import shouting from './tone/shouting.js'
import stockOpening from './tone/stock-opening.js'
import threat from './tone/threat.js'

/** All rules, by id. */
export const rules: readonly Rule[] = [
  brokenTemplate,
  ignoreWithoutReason,
  missingPart,
  unknownRule,
  unusedIgnore,
  digitalOnly,
  discouragedContact,
  helpByOthers,
  multipleOrganisations,
  namedContact,
  noReply,
  nonDigitalAlternative,
  phone,
  phoneHours,
  postalAddress,
  reference,
  visitAddress,
  calculation,
  contradiction,
  demand,
  lateKeyMessage,
  lawReference,
  length,
  manyDocuments,
  missingKeyMessage,
  nextStep,
  relativeDeadline,
  shortDeadline,
  threatBeforeWayOut,
  unclearActor,
  vagueDeadline,
  wrongDate,
  formalWord,
  inconsistentTerm,
  term,
  undefinedAbbreviation,
  bsnAsReference,
  bsnInTemplate,
  realBsn,
  averageSentenceLength,
  difficultWord,
  doubleNegation,
  hardSentence,
  lintLevel,
  longParagraph,
  longSentence,
  missingHeadings,
  nominalisation,
  passive,
  prepositionalPhrase,
  runOnList,
  splitConstruction,
  clauseWithoutDecision,
  extension,
  hardship,
  lateButExcusable,
  mistakeCorrection,
  objectionAddress,
  objectionClause,
  objectionDeadline,
  objectionInaccurate,
  paymentPlan,
  provisionalRelief,
  recoveryPeriod,
  view,
  viewInWritingOnly,
  wrongRemedy,
  amount,
  longUrl,
  numericDate,
  requiredPart,
  addressForm,
  backReference,
  emptyPhrase,
  impersonalSalutation,
  shaming,
  shouting,
  stockOpening,
  threat
]
