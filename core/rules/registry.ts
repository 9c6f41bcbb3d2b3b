// Written by `npm run generate`; do not edit.

import type {Rule} from './define.js'
import brokenTemplate from './config/broken-template.js'
import ignoreWithoutReason from './config/ignore-without-reason.js'
import missingPart from './config/missing-part.js'
import unknownRule from './config/unknown-rule.js'
import unusedIgnore from './config/unused-ignore.js'
import digitalOnly from './contact/digital-only.js'
import helpByOthers from './contact/help-by-others.js'
import noReply from './contact/no-reply.js'
import nonDigitalAlternative from './contact/non-digital-alternative.js'
import phone from './contact/phone.js'
import phoneHours from './contact/phone-hours.js'
import reference from './contact/reference.js'
import demand from './doability/demand.js'
import lawReference from './doability/law-reference.js'
import relativeDeadline from './doability/relative-deadline.js'
import vagueDeadline from './doability/vague-deadline.js'
import formalWord from './jargon/formal-word.js'
import term from './jargon/term.js'
import undefinedAbbreviation from './jargon/undefined-abbreviation.js'
import bsnInTemplate from './privacy/bsn-in-template.js'
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
import hardship from './recovery/hardship.js'
import mistakeCorrection from './recovery/mistake-correction.js'
import objectionAddress from './recovery/objection-address.js'
import objectionClause from './recovery/objection-clause.js'
import objectionDeadline from './recovery/objection-deadline.js'
import paymentPlan from './recovery/payment-plan.js'
import recoveryPeriod from './recovery/recovery-period.js'
import numericDate from './structure/numeric-date.js'
import addressForm from './tone/address-form.js'
import emptyPhrase from './tone/empty-phrase.js'
import shouting from './tone/shouting.js'
import stockOpening from './tone/stock-opening.js'

/** All rules, by id. */
export const rules: readonly Rule[] = [
  brokenTemplate,
  ignoreWithoutReason,
  missingPart,
  unknownRule,
  unusedIgnore,
  digitalOnly,
  helpByOthers,
  noReply,
  nonDigitalAlternative,
  phone,
  phoneHours,
  reference,
  demand,
  lawReference,
  relativeDeadline,
  vagueDeadline,
  formalWord,
  term,
  undefinedAbbreviation,
  bsnInTemplate,
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
  hardship,
  mistakeCorrection,
  objectionAddress,
  objectionClause,
  objectionDeadline,
  paymentPlan,
  recoveryPeriod,
  numericDate,
  addressForm,
  emptyPhrase,
  shouting,
  stockOpening
]
