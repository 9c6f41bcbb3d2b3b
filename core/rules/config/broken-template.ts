import {defineRule} from '../define.js'

export default defineRule({
  id: 'config/broken-template',
  title: {nl: 'Sjabloon klopt niet', en: 'Broken template'},
  why: {
    nl: 'Een sjabloon dat niet klopt, wordt anders gelezen dan bedoeld.',
    en: 'A broken template is read otherwise than meant.'
  },
  sources: [{kind: 'own', title: 'Eigen afspraak'}],
  severity: 'warning',
  status: 'stable',
  since: '0.1.0',
  options: {},
  message: {
    'unclosed-tag': {
      nl: '“{text}” wordt niet afgesloten. Kijk of het einde ontbreekt.',
      en: '“{text}” is not closed. See whether its end is missing.'
    },
    'unexpected-tag': {
      nl: '“{text}” past hier niet. Kijk of het begin ontbreekt.',
      en: '“{text}” does not belong here. See whether its beginning is missing.'
    },
    'cyclic-part': {
      nl: '“{text}” roept zichzelf op. Haal de kring eruit.',
      en: '“{text}” includes itself. Break the circle.'
    },
    'too-deep': {
      nl: 'Bij “{text}” zijn de onderdelen te diep gestapeld om verder te lezen.',
      en: 'At “{text}” parts are nested too deeply to read on.'
    },
    binary: {
      nl: 'Dit bestand bevat geen tekst. Bewaar de brief als tekst, Markdown of HTML.',
      en: 'This file holds no text. Save the letter as text, Markdown or HTML.'
    },
    'unpaired-surrogate': {
      nl: 'Hier staat een half teken. Haal het weg en typ het opnieuw.',
      en: 'There is half a character here. Delete it and type it again.'
    }
  },
  good: [{text: '{{#if kind}}Uw kind gaat mee.{{/if}}', only: 'handlebars'}],
  bad: [{text: 'Tot morgen. ⟦{{#if kind}}⟧ Uw kind gaat mee.', only: 'handlebars'}],
  *letter({letter}) {
    for (const {code, text, at} of letter.problems)
      if (code !== 'missing-part') yield {at: {range: at}, message: code, data: {text}}
  }
})
