<#-- BVB-1 eerste beschikking. Alleen zonder staandehouding gaat de boete naar de kentekenhouder. -->
<#assign totaal = boete.bedrag + boete.administratiekosten>
Bureau Verkeersboetes
Postbus 1180
8902 BD  Hogezijl

${betrokkene.naam}
${betrokkene.straat} ${betrokkene.huisnummer}
${betrokkene.postcode}  ${betrokkene.woonplaats}

Hogezijl, ${beschikking.datum?string("d MMMM yyyy")}
Beschikkingsnummer ${beschikking.nummer}


Geachte ${betrokkene.aanhef} ${betrokkene.achternaam},

Met het voertuig met kenteken ${voertuig.kenteken} is een verkeersregel
overtreden. Daarvoor bent u ${totaal} euro verschuldigd.

De gedraging

Wat        ${feit.omschrijving} (${feit.artikel})
Wanneer    ${feit.datum?string("d MMMM yyyy")}, ${feit.tijd} uur
Waar       ${feit.plaats}
<#if feit.gemeten??>
Gemeten    ${feit.gemeten} km/u, na correctie ${feit.gecorrigeerd} km/u
</#if>

<#if staandehouding>
De agent die u liet stoppen, heeft uw gegevens genoteerd. De boete staat
daarom op uw naam.
<#else>
Wie er reed, weten wij niet. In dat geval gaat de boete naar degene op
wiens naam het kenteken staat (artikel 5 van de Wahv). Had u het voertuig
toen al verkocht of was het gestolen? Stuur ons een kopie van het
vrijwaringsbewijs of de aangifte. Dan vervalt de boete.
</#if>

Betalen

Boete                 ${boete.bedrag} euro
Administratiekosten   ${boete.administratiekosten} euro
Rekening              NL00 BANK 0314 1592 65
Omschrijving          ${beschikking.nummer}

Het geld moet uiterlijk ${betaling.uiterlijk?string("d MMMM yyyy")} bij ons zijn.
<#if totaal gte 75>
U mag het ook in stukken betalen, in hooguit acht maanden. Dat regelt u
op www.verkeersboetes.example of door ons te bellen.
<#else>
Dit bedrag is te laag om in stukken te betalen.
</#if>
Bent u te laat, dan komt er de helft bovenop. Daarna verdubbelen wij ook
dat bedrag nog eens en kunnen wij uw rijbewijs innemen.

In beroep bij de officier

Denkt u dat de boete niet klopt, dan kunt u tot en met
${beroep.laatsteDag?string("d MMMM yyyy")} beroep instellen bij de officier
van justitie. Zijn adres voor deze zaken is Parket Verkeer, Postbus 77,
8900 AB Hogezijl. Via onze website gaat het ook. Vermeld het
beschikkingsnummer, geef uw redenen en zet uw handtekening. Zolang de
officier niet heeft beslist, hoeft u niet te betalen.

Bellen: ${inning.telefoon}, elke werkdag van 8.00 tot 20.00 uur.

De officier van justitie,
namens deze,

hoofd Bureau Verkeersboetes
