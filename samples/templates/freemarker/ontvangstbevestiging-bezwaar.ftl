<#-- Ontvangstbevestiging bezwaar, versie 7. Afgestemd met de bezwaarcommissie. -->
<#assign zaak = dossier.zaaknummer>
<!DOCTYPE html>
<html lang="nl">
<head>
  <meta charset="utf-8">
  <title>Wij hebben uw bezwaar ontvangen</title>
</head>
<body>
<p>Waterschap Drie Kreken<br>
Postbus 470<br>
8941 XA Kreekdam</p>

<p>${ontvanger.naam}<br>
${ontvanger.straat} ${ontvanger.huisnummer}<br>
${ontvanger.postcode} ${ontvanger.plaats}</p>

<p>Datum: ${brief.datum?string("d MMMM yyyy")}<br>
Zaaknummer: ${zaak}<#if bezwaar.uwKenmerk??><br>
Uw kenmerk: ${bezwaar.uwKenmerk}</#if></p>

<h1>Wij hebben uw bezwaar ontvangen</h1>

<p>Beste ${ontvanger.aanhef} ${ontvanger.achternaam},</p>

<p>Uw bezwaar van ${bezwaar.datum?string("d MMMM yyyy")} is bij ons binnen. U bent het niet eens met ons besluit over
${besluit.onderwerp}. Hieronder leest u wat wij met uw bezwaar doen.</p>

<h2>Wat gaan wij doen?</h2>
<ol>
  <li>Een collega die het besluit niet zelf nam, bekijkt alles opnieuw.</li>
  <li>Die collega belt u uiterlijk ${planning.belVoor?string("d MMMM yyyy")} om erover te praten.</li>
  <li>U hoort uiterlijk ${planning.beslissing?string("d MMMM yyyy")} wat wij beslissen.</li>
</ol>

<h2>Wilt u uw bezwaar uitleggen?</h2>
<#if hoorzitting??>
<p>Dat kan op de hoorzitting van ${hoorzitting.datum?string("d MMMM yyyy")}, om ${hoorzitting.tijd} uur in ons kantoor. Komen
is niet verplicht. Past die dag niet? Vraag ons om een andere dag.</p>
<#else>
<p>Dat kan tijdens een gesprek. Meld u daarvoor aan, uiterlijk ${planning.aanmelden?string("d MMMM yyyy")}. Een gesprek is
niet verplicht.</p>
</#if>

<h2>Welke stukken hebben wij?</h2>
<ul>
<#list stukken as stuk>
  <li>${stuk.naam}</li>
</#list>
</ul>
<p>Missen wij iets, of staat er een fout in deze brief? Geef het aan ons door. Nieuwe stukken mag u op papier
sturen of bij ons afgeven.</p>

<h2>Blijft het besluit gelden?</h2>
<p>Ja, tot wij op uw bezwaar hebben beslist. Is dat voor u te laat? U kunt de rechtbank vragen om een tijdelijke
maatregel. Dat heet een voorlopige voorziening. Daar betaalt u griffierecht voor, dat zijn de kosten van de rechtbank.</p>

<#include "delen/contact.ftl">

<p>Met vriendelijke groet,</p>
<p>${ondertekenaar.naam}<br>
secretaris bezwaar</p>
</body>
</html>
