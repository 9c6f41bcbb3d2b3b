// Written by `npm run generate`; do not edit.
// Every rule as a retext plugin.

import brokenTemplateRule from './config/broken-template.js'
import ignoreWithoutReasonRule from './config/ignore-without-reason.js'
import missingPartRule from './config/missing-part.js'
import unknownRuleRule from './config/unknown-rule.js'
import unusedIgnoreRule from './config/unused-ignore.js'
import digitalOnlyRule from './contact/digital-only.js'
import helpByOthersRule from './contact/help-by-others.js'
import noReplyRule from './contact/no-reply.js'
import nonDigitalAlternativeRule from './contact/non-digital-alternative.js'
import phoneRule from './contact/phone.js'
import phoneHoursRule from './contact/phone-hours.js'
import referenceRule from './contact/reference.js'
import demandRule from './doability/demand.js'
import lawReferenceRule from './doability/law-reference.js'
import relativeDeadlineRule from './doability/relative-deadline.js'
import vagueDeadlineRule from './doability/vague-deadline.js'
import formalWordRule from './jargon/formal-word.js'
import termRule from './jargon/term.js'
import undefinedAbbreviationRule from './jargon/undefined-abbreviation.js'
import bsnInTemplateRule from './privacy/bsn-in-template.js'
import averageSentenceLengthRule from './readability/average-sentence-length.js'
import difficultWordRule from './readability/difficult-word.js'
import doubleNegationRule from './readability/double-negation.js'
import hardSentenceRule from './readability/hard-sentence.js'
import lintLevelRule from './readability/lint-level.js'
import longParagraphRule from './readability/long-paragraph.js'
import longSentenceRule from './readability/long-sentence.js'
import missingHeadingsRule from './readability/missing-headings.js'
import nominalisationRule from './readability/nominalisation.js'
import passiveRule from './readability/passive.js'
import prepositionalPhraseRule from './readability/prepositional-phrase.js'
import runOnListRule from './readability/run-on-list.js'
import splitConstructionRule from './readability/split-construction.js'
import hardshipRule from './recovery/hardship.js'
import mistakeCorrectionRule from './recovery/mistake-correction.js'
import objectionAddressRule from './recovery/objection-address.js'
import objectionClauseRule from './recovery/objection-clause.js'
import objectionDeadlineRule from './recovery/objection-deadline.js'
import paymentPlanRule from './recovery/payment-plan.js'
import recoveryPeriodRule from './recovery/recovery-period.js'
import numericDateRule from './structure/numeric-date.js'
import addressFormRule from './tone/address-form.js'
import emptyPhraseRule from './tone/empty-phrase.js'
import shoutingRule from './tone/shouting.js'
import stockOpeningRule from './tone/stock-opening.js'
import {toPlugin} from './plugin.js'

export const brokenTemplate = toPlugin(brokenTemplateRule)
export const ignoreWithoutReason = toPlugin(ignoreWithoutReasonRule)
export const missingPart = toPlugin(missingPartRule)
export const unknownRule = toPlugin(unknownRuleRule)
export const unusedIgnore = toPlugin(unusedIgnoreRule)
export const digitalOnly = toPlugin(digitalOnlyRule)
export const helpByOthers = toPlugin(helpByOthersRule)
export const noReply = toPlugin(noReplyRule)
export const nonDigitalAlternative = toPlugin(nonDigitalAlternativeRule)
export const phone = toPlugin(phoneRule)
export const phoneHours = toPlugin(phoneHoursRule)
export const reference = toPlugin(referenceRule)
export const demand = toPlugin(demandRule)
export const lawReference = toPlugin(lawReferenceRule)
export const relativeDeadline = toPlugin(relativeDeadlineRule)
export const vagueDeadline = toPlugin(vagueDeadlineRule)
export const formalWord = toPlugin(formalWordRule)
export const term = toPlugin(termRule)
export const undefinedAbbreviation = toPlugin(undefinedAbbreviationRule)
export const bsnInTemplate = toPlugin(bsnInTemplateRule)
export const averageSentenceLength = toPlugin(averageSentenceLengthRule)
export const difficultWord = toPlugin(difficultWordRule)
export const doubleNegation = toPlugin(doubleNegationRule)
export const hardSentence = toPlugin(hardSentenceRule)
export const lintLevel = toPlugin(lintLevelRule)
export const longParagraph = toPlugin(longParagraphRule)
export const longSentence = toPlugin(longSentenceRule)
export const missingHeadings = toPlugin(missingHeadingsRule)
export const nominalisation = toPlugin(nominalisationRule)
export const passive = toPlugin(passiveRule)
export const prepositionalPhrase = toPlugin(prepositionalPhraseRule)
export const runOnList = toPlugin(runOnListRule)
export const splitConstruction = toPlugin(splitConstructionRule)
export const hardship = toPlugin(hardshipRule)
export const mistakeCorrection = toPlugin(mistakeCorrectionRule)
export const objectionAddress = toPlugin(objectionAddressRule)
export const objectionClause = toPlugin(objectionClauseRule)
export const objectionDeadline = toPlugin(objectionDeadlineRule)
export const paymentPlan = toPlugin(paymentPlanRule)
export const recoveryPeriod = toPlugin(recoveryPeriodRule)
export const numericDate = toPlugin(numericDateRule)
export const addressForm = toPlugin(addressFormRule)
export const emptyPhrase = toPlugin(emptyPhraseRule)
export const shouting = toPlugin(shoutingRule)
export const stockOpening = toPlugin(stockOpeningRule)
