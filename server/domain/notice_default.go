package domain

import "strings"

// DefaultNotice is what an area's notice says until somebody has written it. It claims only what
// holds for every installation.
func DefaultNotice(area Area, kind NoticeKind) *Notice {
	text := strings.ReplaceAll(defaultNotices[kind], "KOMMUNEN", area.Name)
	return &Notice{
		Record:  Record{ID: NoticeID(area.Code, kind), Area: area.Code},
		Kind:    kind,
		Text:    strings.TrimSpace(text),
		Earlier: []NoticeVersion{},
	}
}

// The accessibility statement follows the template of Myndigheten för digital förvaltning.
var defaultNotices = map[NoticeKind]string{
	AccessibilityNotice: `
KOMMUNEN står bakom den här webbplatsen. Vi vill att så många som möjligt ska kunna använda den. Här står hur webbplatsen uppfyller lagen om tillgänglighet till digital offentlig service, vilka brister vi känner till, och hur du rapporterar fler.

## Hur tillgänglig är webbplatsen?

Webbplatsen är delvis förenlig med lagen. Vi vet att det finns brister. De står under ”Innehåll som inte är tillgängligt”.

## Vad kan du göra om du inte kan använda delar av webbplatsen?

Hör av dig till oss om du behöver innehåll från webbplatsen i en annan form. Du hittar våra uppgifter på [sidan om kontakt](/kontakt).

## Rapportera brister

Vi vill bli bättre. Upptäcker du ett problem som inte står här, eller tycker du att vi inte följer lagen, så [berätta det för oss](/kontakt).

## Tillsyn

Myndigheten för digital förvaltning, Digg, har tillsyn över lagen om tillgänglighet till digital offentlig service. Är du inte nöjd med hur vi hanterar det du rapporterar kan du [anmäla det till Digg](https://www.digg.se/tdosanmalan).

## Innehåll som inte är tillgängligt

- Löftet är återgivet som det undertecknades. Varje åtagande kan ha en text på lättläst svenska bredvid, men inte alla texter på webbplatsen har det.
- Webbplatsen finns inte på teckenspråk eller på de nationella minoritetsspråken.
- På engelska finns menyer och förklaringar. Löftets text, och sidor som den här, finns bara på svenska.

## Hur vi har testat webbplatsen

- Verktyget axe prövar sidorna mot WCAG 2.2 på nivå A och AA vid varje ändring av programmet, i ljust och mörkt läge och på smala skärmar. Ett automatiskt test hittar bara en del av alla brister.
- De vanligaste vägarna genom webbplatsen prövas automatiskt, en del av dem med bara tangentbord.
- Ingen som själv använder skärmläsare har prövat webbplatsen. Ingen utomstående har granskat den.

Redogörelsen är en självskattning av dem som har gjort programmet. Den som driver webbplatsen behöver göra sin egen bedömning och skriva här när den gjordes.
`,
	PersonalDataNotice: `
KOMMUNEN ansvarar för personuppgifter som behandlas på den här webbplatsen. Polisen ansvarar för uppgifter om sin egen personal.

## När du läser

Du behöver inget konto. Webbplatsen sätter inga kakor när du läser, använder inga tjänster från andra och räknar inte besökare. Det du väljer, som språk och mörkt läge, sparas bara i din egen webbläsare. Din IP-adress används för att hindra överbelastning och sparas inte tillsammans med vad du läser.

## När du skriver en synpunkt

Du ska inte skriva namn, telefonnummer, personnummer eller något annat som pekar ut en människa, varken dig själv eller någon annan. Texten söks igenom efter sådant, och en människa läser den innan något publiceras. Uppgifter som pekar ut någon tas bort för gott.

Den rättsliga grunden är uppgift av allmänt intresse: att följa upp och förbereda ett medborgarlöfte.

## När du arbetar med löftet

För den som loggar in sparas användarnamn, roll, part, enhet och vad som har registrerats och ändrats. Allmänheten ser bara enheten eller parten, aldrig personen.

## Dina rättigheter

Du kan få veta vilka uppgifter som finns om dig, få fel rättade, invända mot behandlingen och i vissa fall få uppgifter raderade. [Kontakta oss](/kontakt), eller be att få tala med kommunens dataskyddsombud. Du kan också klaga hos [Integritetsskyddsmyndigheten](https://www.imy.se).
`,
	PublicRecordsNotice: `
KOMMUNEN är en myndighet, och det som kommer in till en myndighet är i regel allmän handling.

## Det du skickar in

En synpunkt som du skickar blir en allmän handling. Det betyder att vem som helst kan be att få läsa den, också om den inte publiceras här. Innan den lämnas ut prövar vi om något i den omfattas av sekretess. Skriv därför inget som pekar ut dig själv eller någon annan.

## Att ta del av handlingar

Du kan be att få ta del av handlingar om löftet, till exempel protokoll och rapporter. Du behöver inte säga vem du är eller varför du frågar. [Kontakta oss](/kontakt). Säger vi nej har du rätt till ett skriftligt beslut, som du kan överklaga till kammarrätten.

Mycket finns redan här, som [öppna data](/open-data) att använda fritt.

## Hur länge uppgifter sparas

Handlingar bevaras och gallras enligt kommunens dokumenthanteringsplan.
`,
	ContactNotice: `
## Om det är akut

Ring 112.

## Tips och anmälningar

Ring polisen på 114 14, eller använd [polisens webbplats](https://polisen.se). Den här webbplatsen tar inte emot tips eller anmälningar.

## Frågor om löftet

Löftet är ett samarbete mellan polisen och KOMMUNEN. Kontakta kommunen genom växeln eller kommunens egen webbplats, och fråga efter den som samordnar medborgarlöftet.
`,
}
