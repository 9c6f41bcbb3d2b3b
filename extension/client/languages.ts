/** The languages that letters are written in; the manifest's activation events name the same. */
export const languages = [
  'markdown',
  'plaintext',
  'html',
  'handlebars',
  'jinja',
  'jinja-html',
  'twig',
  'django-html',
  'latte',
  'ftl',
  'freemarker'
]
