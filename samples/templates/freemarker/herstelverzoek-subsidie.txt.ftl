<#-- SUB-03 onvolledige aanvraag -->
Provincie Noorderdelta
Afdeling Subsidies
Postbus 9000
8951 AA  Deltazijl

${aanvrager.organisatie}
t.a.v. ${aanvrager.contactpersoon}
${aanvrager.postadres}
${aanvrager.postcode}  ${aanvrager.plaats}

Datum      : ${brief.datum?string("dd-MM-yyyy")}
Ons kenmerk: ${aanvraag.dossiernummer}
Betreft    : onvolledige aanvraag subsidie ${regeling.naam}


Geachte aanvrager,

Hierbij bevestigen wij de ontvangst van uw bovengenoemde aanvraag. Na een
eerste toetsing is gebleken dat uw aanvraag onvolledig is en derhalve niet
voldoet aan de vereisten van de ASV en de daarop gebaseerde nadere regels.

De navolgende bescheiden ontbreken:

<#list ontbrekend as stuk>
- ${stuk.omschrijving}<#if stuk.toelichting?has_content> (${stuk.toelichting})</#if>
</#list>
- een door een bevoegd bestuurder rechtsgeldig ondertekende verklaring
  inzake de cumulatie van de-minimissteun;
- een begroting, voorzien van een toelichting alsmede een dekkingsplan.

U wordt verzocht de ontbrekende bescheiden zo spoedig mogelijk te doen
toekomen aan subsidies@noorderdelta.example, onder vermelding van ons kenmerk.

<#if regeling.tender>
Wij wijzen u erop dat de rangschikking plaatsvindt op volgorde van
binnenkomst van de volledige aanvragen.

</#if>
Indien de bescheiden niet dan wel niet volledig worden ontvangen, kan uw
aanvraag op grond van artikel 4:5 van de Algemene wet bestuursrecht buiten
behandeling worden gesteld.

Ingevolge artikel 4:15 van de Algemene wet bestuursrecht is de termijn
waarbinnen op uw aanvraag dient te worden beslist, opgeschort met ingang van
de dag na verzending van dit schrijven tot de dag waarop de aanvraag volledig
door ons is ontvangen.

In het vertrouwen u hiermede voldoende te hebben geïnformeerd.

Hoogachtend,

Gedeputeerde Staten van Noorderdelta,
namens dezen,

${ondertekenaar.functie}
