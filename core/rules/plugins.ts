// Written by `npm run generate`; do not edit.
// Every rule as a retext plugin.

import brokenTemplateRule from './config/broken-template.js'
import ignoreWithoutReasonRule from './config/ignore-without-reason.js'
import missingPartRule from './config/missing-part.js'
import unknownRuleRule from './config/unknown-rule.js'
import unusedIgnoreRule from './config/unused-ignore.js'
import digitalOnlyRule from './contact/digital-only.js'
import discouragedContactRule from './contact/discouraged-contact.js'
import helpByOthersRule from './contact/help-by-others.js'
import multipleOrganisationsRule from './contact/multiple-organisations.js'
import namedContactRule from './contact/named-contact.js'
import noReplyRule from './contact/no-reply.js'
import nonDigitalAlternativeRule from './contact/non-digital-alternative.js'
import phoneRule from './contact/phone.js'
import phoneHoursRule from './contact/phone-hours.js'
import postalAddressRule from './contact/postal-address.js'
import referenceRule from './contact/reference.js'
import visitAddressRule from './contact/visit-address.js'
import calculationRule from './doability/calculation.js'
import contradictionRule from './doability/contradiction.js'
import demandRule from './doability/demand.js'
import lateKeyMessageRule from './doability/late-key-message.js'
import lawReferenceRule from './doability/law-reference.js'
import lengthRule from './doability/length.js'
import manyDocumentsRule from './doability/many-documents.js'
import missingKeyMessageRule from './doability/missing-key-message.js'
import nextStepRule from './doability/next-step.js'
import relativeDeadlineRule from './doability/relative-deadline.js'
import shortDeadlineRule from './doability/short-deadline.js'
import threatBeforeWayOutRule from './doability/threat-before-way-out.js'
import unclearActorRule from './doability/unclear-actor.js'
import vagueDeadlineRule from './doability/vague-deadline.js'
import wrongDateRule from './doability/wrong-date.js'
import formalWordRule from './jargon/formal-word.js'
import inconsistentTermRule from './jargon/inconsistent-term.js'
import termRule from './jargon/term.js'
import undefinedAbbreviationRule from './jargon/undefined-abbreviation.js'
import bsnAsReferenceRule from './privacy/bsn-as-reference.js'
import bsnInTemplateRule from './privacy/bsn-in-template.js'
import realBsnRule from './privacy/real-bsn.js'
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
import clauseWithoutDecisionRule from './recovery/clause-without-decision.js'
import extensionRule from './recovery/extension.js'
import hardshipRule from './recovery/hardship.js'
import lateButExcusableRule from './recovery/late-but-excusable.js'
import mistakeCorrectionRule from './recovery/mistake-correction.js'
import objectionAddressRule from './recovery/objection-address.js'
import objectionClauseRule from './recovery/objection-clause.js'
import objectionDeadlineRule from './recovery/objection-deadline.js'
import objectionInaccurateRule from './recovery/objection-inaccurate.js'
import paymentPlanRule from './recovery/payment-plan.js'
import provisionalReliefRule from './recovery/provisional-relief.js'
import recoveryPeriodRule from './recovery/recovery-period.js'
import viewRule from './recovery/view.js'
import viewInWritingOnlyRule from './recovery/view-in-writing-only.js'
import wrongRemedyRule from './recovery/wrong-remedy.js'
import amountRule from './structure/amount.js'
import longUrlRule from './structure/long-url.js'
import numericDateRule from './structure/numeric-date.js'
import requiredPartRule from './structure/required-part.js'
import addressFormRule from './tone/address-form.js'
import backReferenceRule from './tone/back-reference.js'
import emptyPhraseRule from './tone/empty-phrase.js'
import impersonalSalutationRule from './tone/impersonal-salutation.js'
import shamingRule from './tone/shaming.js'
import shoutingRule from './tone/shouting.js'
import stockOpeningRule from './tone/stock-opening.js'
import threatRule from './tone/threat.js'
import {toPlugin} from './plugin.js'

export const brokenTemplate = toPlugin(brokenTemplateRule)
export const ignoreWithoutReason = toPlugin(ignoreWithoutReasonRule)
export const missingPart = toPlugin(missingPartRule)
export const unknownRule = toPlugin(unknownRuleRule)
export const unusedIgnore = toPlugin(unusedIgnoreRule)
export const digitalOnly = toPlugin(digitalOnlyRule)
export const discouragedContact = toPlugin(discouragedContactRule)
export const helpByOthers = toPlugin(helpByOthersRule)
export const multipleOrganisations = toPlugin(multipleOrganisationsRule)
export const namedContact = toPlugin(namedContactRule)
export const noReply = toPlugin(noReplyRule)
export const nonDigitalAlternative = toPlugin(nonDigitalAlternativeRule)
export const phone = toPlugin(phoneRule)
export const phoneHours = toPlugin(phoneHoursRule)
export const postalAddress = toPlugin(postalAddressRule)
export const reference = toPlugin(referenceRule)
export const visitAddress = toPlugin(visitAddressRule)
export const calculation = toPlugin(calculationRule)
export const contradiction = toPlugin(contradictionRule)
export const demand = toPlugin(demandRule)
export const lateKeyMessage = toPlugin(lateKeyMessageRule)
export const lawReference = toPlugin(lawReferenceRule)
export const length = toPlugin(lengthRule)
export const manyDocuments = toPlugin(manyDocumentsRule)
export const missingKeyMessage = toPlugin(missingKeyMessageRule)
export const nextStep = toPlugin(nextStepRule)
export const relativeDeadline = toPlugin(relativeDeadlineRule)
export const shortDeadline = toPlugin(shortDeadlineRule)
export const threatBeforeWayOut = toPlugin(threatBeforeWayOutRule)
export const unclearActor = toPlugin(unclearActorRule)
export const vagueDeadline = toPlugin(vagueDeadlineRule)
export const wrongDate = toPlugin(wrongDateRule)
export const formalWord = toPlugin(formalWordRule)
export const inconsistentTerm = toPlugin(inconsistentTermRule)
export const term = toPlugin(termRule)
export const undefinedAbbreviation = toPlugin(undefinedAbbreviationRule)
export const bsnAsReference = toPlugin(bsnAsReferenceRule)
export const bsnInTemplate = toPlugin(bsnInTemplateRule)
export const realBsn = toPlugin(realBsnRule)
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
export const clauseWithoutDecision = toPlugin(clauseWithoutDecisionRule)
export const extension = toPlugin(extensionRule)
export const hardship = toPlugin(hardshipRule)
export const lateButExcusable = toPlugin(lateButExcusableRule)
export const mistakeCorrection = toPlugin(mistakeCorrectionRule)
export const objectionAddress = toPlugin(objectionAddressRule)
export const objectionClause = toPlugin(objectionClauseRule)
export const objectionDeadline = toPlugin(objectionDeadlineRule)
export const objectionInaccurate = toPlugin(objectionInaccurateRule)
export const paymentPlan = toPlugin(paymentPlanRule)
export const provisionalRelief = toPlugin(provisionalReliefRule)
export const recoveryPeriod = toPlugin(recoveryPeriodRule)
export const view = toPlugin(viewRule)
export const viewInWritingOnly = toPlugin(viewInWritingOnlyRule)
export const wrongRemedy = toPlugin(wrongRemedyRule)
export const amount = toPlugin(amountRule)
export const longUrl = toPlugin(longUrlRule)
export const numericDate = toPlugin(numericDateRule)
export const requiredPart = toPlugin(requiredPartRule)
export const addressForm = toPlugin(addressFormRule)
export const backReference = toPlugin(backReferenceRule)
export const emptyPhrase = toPlugin(emptyPhraseRule)
export const impersonalSalutation = toPlugin(impersonalSalutationRule)
export const shaming = toPlugin(shamingRule)
export const shouting = toPlugin(shoutingRule)
export const stockOpening = toPlugin(stockOpeningRule)
export const threat = toPlugin(threatRule)
