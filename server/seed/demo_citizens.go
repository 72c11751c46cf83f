package seed

import (
	"context"
	"crypto/sha256"
	"fmt"
	"net/netip"
	"time"

	"loftet/server/domain"
	"loftet/server/service"
)

// DemoFeedbackID is the feedback whose receipt code the demo tells its visitors.
var DemoFeedbackID = madeUpID("feedback with a receipt")

// madeUpID is the same in every demo.
func madeUpID(name string) string {
	sum := sha256.Sum256([]byte("loftet demo " + name))
	return uuid([16]byte(sum[:16]))
}

// Dialogues that feedback was written in.
var (
	safeSummer  = madeUpID("dialogue summer 2024")
	nextPledge  = madeUpID("dialogue about the next pledge")
	employeesOf = madeUpID("dialogue with employees")
)

// citizens makes up what citizens have said since the pledge was signed, and what was made of it.
func (s *script) citizens() {
	s.dialogues()
	for _, f := range olderFeedback {
		s.feedback(f)
	}
	for _, f := range s.lateFeedback() {
		s.feedback(f)
	}
}

func (s *script) dialogues() {
	summer := domain.DialogueInput{
		Kind: domain.CitizenDialogue, Title: "Trygg sommar 2024",
		Question: "Var och när känner du dig otrygg i Älvsbyn, och vad skulle hjälpa?",
		OpensOn:  ptr[domain.Date]("2024-05-13"), ClosesOn: ptr[domain.Date]("2024-06-16"),
		Occasions: []*domain.DialogueOccasionInput{
			{On: "2024-05-22", Place: "Biblioteket"},
			{On: "2024-06-05", Place: "Ishallen"},
		},
	}
	after := summer
	after.Occasions = []*domain.DialogueOccasionInput{
		{On: "2024-05-22", Place: "Biblioteket", Attendees: ptr(31)},
		{On: "2024-06-05", Place: "Ishallen", Attendees: ptr(18)},
	}
	after.Summary = ptr(
		"Flest tog upp körning med A-traktorer och mopeder i centrum på kvällarna. Näst vanligast var mörka gångvägar. Flera ville se polisen till fots. Svaren blev en lokal problembild, och trafikkontrollerna lades om till fredags- och lördagskvällar.",
	)
	s.dialogue(safeSummer, []domain.DialogueInput{summer, after}, []domain.Date{"2024-05-02", "2024-06-20"})
	day := func(days int) *domain.Date { return ptr(s.today().AddDays(days)) }
	s.dialogue(employeesOf, []domain.DialogueInput{{
		Kind: domain.EmployeeDialogue, Title: "Medarbetardialog om nästa löfte",
		Question: "Vad ser du i ditt arbete som ett nytt löfte borde ta upp?",
		OpensOn: day(
			-60,
		), ClosesOn: day(-20), Occasions: []*domain.DialogueOccasionInput{
			{On: *day(-45), Place: "Polisstationen", Attendees: ptr(9)},
			{On: *day(-38), Place: "Kommunhuset", Attendees: ptr(16)},
		},
		Summary: ptr(
			"Fältverksamheten vill fortsätta med besöken på utlämningsställen. Polisen ser fler tips om narkotika bland unga vuxna än vad drogvaneundersökningen visar.",
		),
	}}, []domain.Date{*day(-19)})
	next := domain.DialogueInput{
		Kind: domain.CitizenDialogue, Title: "Vad ska nästa medborgarlöfte handla om?",
		Question: "Vad borde polisen och kommunen göra tillsammans de kommande åren för att du ska känna dig tryggare?",
		OpensOn: day(
			-33,
		), ClosesOn: day(45), Occasions: []*domain.DialogueOccasionInput{{On: *day(-12), Place: "Biblioteket"}, {
			On: *day(16), Place: "Vidsels bygdegård",
		}},
	}
	counted := next
	counted.Occasions = []*domain.DialogueOccasionInput{
		{On: *day(-12), Place: "Biblioteket", Attendees: ptr(24)},
		{On: *day(16), Place: "Vidsels bygdegård"},
	}
	s.dialogue(nextPledge, []domain.DialogueInput{next, counted}, []domain.Date{*day(-34), *day(-11)})
}

// dialogue saves a dialogue once for each day on which something about it was written.
func (s *script) dialogue(id string, versions []domain.DialogueInput, on []domain.Date) {
	if on[0] < alvsbynFrom {
		return
	}
	for i, in := range versions {
		in.Area = alvsbynArea
		s.at(clock(on[i], 10, 30), func(ctx context.Context, svc *service.Service) error {
			revision := &i
			if i == 0 {
				revision = nil
			}
			if _, err := svc.DialogueSave(ctx, actor("samordnare"), id, revision, in); err != nil {
				return fmt.Errorf("dialogue %q: %w", in.Title, err)
			}
			return nil
		})
	}
}

// said is what a made-up citizen wrote, and what was made of it.
type said struct {
	id       string // its own when it is empty
	at       time.Time
	theme    domain.Theme
	text     string
	place    string
	days     []domain.Weekday
	parts    []domain.DayPart
	safety   int // 0: nothing was said
	dialogue string

	decided  *domain.FeedbackModerationInput // nil: it waits
	after    int                             // days until it was decided; none: two
	reply    string
	linkedTo []string // keys of Älvsbyn's commitments
	problem  int      // which of the problems it became part of, from 1
}

// feedback puts what was said into the script: sent, and then perhaps decided and answered.
func (s *script) feedback(f said) {
	if domain.DateOf(f.at) < alvsbynFrom {
		return
	}
	if f.id == "" {
		f.id = s.uuid()
	}
	in := domain.FeedbackInput{
		ID:        f.id,
		Area:      alvsbynArea,
		Theme:     f.theme,
		Text:      f.text,
		PlaceName: &f.place,
		WhenDays:  f.days,
		WhenParts: f.parts,
	}
	if f.dialogue != "" {
		in.DialogueID = &f.dialogue
	}
	if f.safety > 0 {
		in.FeltSafety = &f.safety
	}
	coordinator := actor("samordnare") // signed in: no proof of work
	s.at(f.at, func(ctx context.Context, svc *service.Service) error {
		if _, err := svc.FeedbackSubmit(ctx, coordinator, netip.Addr{}, in); err != nil {
			return fmt.Errorf("feedback %.30q: %w", f.text, err)
		}
		return nil
	})
	if f.decided == nil {
		return
	}
	at := clock(workday(domain.DateOf(f.at).AddDays(max(f.after, 2))), s.between(8, 15), s.between(0, 59))
	decision := s.links(f)
	s.at(at, func(ctx context.Context, svc *service.Service) error {
		_, err := svc.FeedbackModerate(ctx, coordinator, f.id, 1, decision)
		return err
	})
	if f.reply != "" {
		s.at(at.Add(20*time.Minute), func(ctx context.Context, svc *service.Service) error {
			_, err := svc.FeedbackReply(ctx, coordinator, f.id, ptr(2), f.reply, nil)
			return err
		})
	}
}

// links is the decision with what the feedback led to.
func (s *script) links(f said) domain.FeedbackModerationInput {
	decision := *f.decided
	for _, key := range f.linkedTo {
		decision.Links = append(
			decision.Links,
			&domain.FeedbackLinkInput{Kind: domain.LinkCommitment, ID: alvsbyn(key)},
		)
	}
	if f.problem > 0 && f.problem <= len(s.problemIDs) {
		decision.Links = append(
			decision.Links,
			&domain.FeedbackLinkInput{Kind: domain.LinkProblem, ID: s.problemIDs[f.problem-1]},
		)
	}
	return decision
}

// Decisions that are made again and again.
func published() *domain.FeedbackModerationInput {
	return &domain.FeedbackModerationInput{Status: ptr(domain.FeedbackPublished)}
}

func publishedAs(outcome domain.FeedbackOutcome, words string) *domain.FeedbackModerationInput {
	return &domain.FeedbackModerationInput{
		Status:      ptr(domain.FeedbackPublished),
		Outcome:     &outcome,
		OutcomeText: &words,
	}
}

func redactedTo(text string, outcome domain.FeedbackOutcome, words string) *domain.FeedbackModerationInput {
	d := publishedAs(outcome, words)
	d.Status, d.Text = ptr(domain.FeedbackPublishedRedacted), &text
	return d
}

func notPublished(reason domain.ModerationReason) *domain.FeedbackModerationInput {
	return &domain.FeedbackModerationInput{Status: ptr(domain.FeedbackNotPublished), Reason: &reason}
}

func forwarded(to domain.ForwardedTo) *domain.FeedbackModerationInput {
	return &domain.FeedbackModerationInput{
		Status:      ptr(domain.FeedbackForwarded),
		ForwardedTo: &to,
		Reason:      ptr(domain.ReasonCrimeTip),
	}
}

// What happens when.
var (
	weekendNights = []domain.Weekday{domain.Friday, domain.Saturday}
	weekdaysOnly  = []domain.Weekday{domain.Monday, domain.Tuesday, domain.Wednesday, domain.Thursday, domain.Friday}
	lateParts     = []domain.DayPart{domain.Evening, domain.LateEvening}
)

// olderFeedback came in while the pledge ran.
var olderFeedback = []said{
	{
		at:       clock("2024-05-14", 19, 12),
		theme:    domain.ThemeTraffic,
		dialogue: safeSummer,
		place:    "Centrum",
		days:     weekendNights,
		parts:    lateParts,
		safety:   2,
		text:     "A-traktorer kör runt torget halva natten med hög musik. De små barnen vaknar och man vågar knappt gå över gatan.",
		decided: publishedAs(
			domain.OutcomeIncluded,
			"Blev en del av den lokala problembilden sommaren 2024. Trafikkontrollerna flyttades till fredags- och lördagskvällar.",
		),
		linkedTo: []string{"trafikkontroller", "bra-och-handlingsplan"},
		problem:  1,
		reply:    "Tack för att du hörde av dig. Ni var många som skrev om det här, och brottsförebyggande rådet har mötts om saken. Under sommaren kontrollerar polisen trafiken i centrum på fredags- och lördagskvällar.",
	},
	{
		at:       clock("2024-05-19", 21, 40),
		theme:    domain.ThemeTraffic,
		dialogue: safeSummer,
		place:    "Centrum",
		days:     weekendNights,
		parts:    lateParts,
		safety:   3,
		text:     "Mopederna i centrum kör mot enkelriktat på fredagskvällarna. Någon kommer att bli påkörd.",
		decided: publishedAs(
			domain.OutcomeIncluded,
			"Ingår i problembilden sommaren 2024.",
		),
		linkedTo: []string{"trafikkontroller"},
		problem:  1,
	},
	{
		at:       clock("2024-05-23", 8, 5),
		theme:    domain.ThemeSafetyInPublicPlaces,
		dialogue: safeSummer,
		place:    "Gångvägen till resecentrum",
		parts:    lateParts,
		safety:   2,
		text:     "Gångvägen till tåget är helt mörk från oktober. Jag går omvägar när jag kommer hem sent.",
		decided: publishedAs(
			domain.OutcomeHandled,
			"Gatubelysning ryms inte i löftet. Tekniska enheten bytte armaturerna hösten 2024.",
		),
		reply: "Tack! Belysningen sköts av kommunens tekniska enhet, och de har fått din synpunkt. Armaturerna längs gångvägen ska bytas under hösten.",
	},
	{
		at:       clock("2024-06-05", 20, 15),
		theme:    domain.ThemeSafetyInPublicPlaces,
		dialogue: safeSummer,
		place:    "Centrum",
		safety:   3,
		text:     "Det vore bra att se poliser som går till fots ibland och pratar med folk.",
		decided:  publishedAs(domain.OutcomeUnderReview, "Tas med i arbetet med nästa löfte."),
	},
	{at: clock("2024-09-03", 17, 30), theme: domain.ThemeNarcotics, place: "Älvsbyn", safety: 3,
		text: "Ungdomar säger att det är lätt att beställa droger på nätet och hämta ut dem som vanliga paket.",
		decided: publishedAs(
			domain.OutcomeIncluded,
			"Besöken på utlämningsställen fortsätter, med utbildning för personalen.",
		), linkedTo: []string{"besok-utlamningsstalle", "samverkansmote-utlamningsstallen"},
		reply: "Det är precis därför som löftet har med utlämningsställena. Personalen får veta vad de ska vara uppmärksamma på och vart de vänder sig."},
	{
		at:     clock("2024-10-08", 7, 50),
		theme:  domain.ThemeTraffic,
		place:  "Älvåkravägen",
		days:   weekdaysOnly,
		parts:  []domain.DayPart{domain.Morning},
		safety: 2,
		text:   "Föräldrar som skjutsar kör alldeles för fort förbi skolan på morgnarna. Min granne Påhittade Persson kör värst av alla, han bor mitt emot.",
		decided: redactedTo(
			"Föräldrar som skjutsar kör alldeles för fort förbi skolan på morgnarna.",
			domain.OutcomeIncluded,
			"Trafikkontroller görs även på vardagsmorgnar.",
		),
		linkedTo: []string{"trafikkontroller", "skola-och-trafikskola"},
		reply:    "Tack för synpunkten. Vi har lagt några av kontrollerna på morgnarna och pratar om trafiken med skolorna. Uppgifter om andra personer har vi tagit bort.",
	},
	{at: clock("2024-11-21", 13, 0), theme: domain.ThemeWorkplaceCrime, place: "Älvsbyn",
		text: "Vi småföretagare konkurreras ut av firmor som inte betalar skatt. Kontrollera oftare.",
		decided: publishedAs(
			domain.OutcomeIncluded,
			"Kontrollerna görs tillsammans med Skatteverket.",
		), linkedTo: []string{"kontroll"}},
	{
		at:      clock("2025-02-11", 22, 10),
		theme:   domain.ThemeOther,
		text:    "Låna pengar snabbt utan kreditupplysning, klicka in på vår sida i dag!",
		decided: notPublished(domain.ReasonSpam),
	},
	{
		at:      clock("2025-03-02", 16, 20),
		theme:   domain.ThemeOther,
		place:   "Älvsbyn",
		text:    "Varför är biblioteket stängt på söndagar? Det borde vara öppet.",
		decided: notPublished(domain.ReasonOffTopic),
		reply:   "Tack för att du hör av dig. Bibliotekets öppettider beslutas av kultur och fritid, och de har fått din fråga.",
	},
	{
		at:      clock("2025-04-17", 23, 55),
		theme:   domain.ThemeNarcotics,
		place:   "Älvsbyn",
		text:    "Jag vet vem som säljer till gymnasieeleverna, det är samma bil varje torsdag vid parkeringen.",
		decided: forwarded(domain.ForwardedPolice),
		reply:   "Tack. Tips om brott tar polisen emot på 114 14, och det du skrev har lämnats dit. Nästa gång går det fortast att ringa själv.",
	},
	{
		at:     clock("2025-06-29", 9, 35),
		theme:  domain.ThemeTheft,
		place:  "Byarna längs väg 374",
		parts:  []domain.DayPart{domain.Night},
		safety: 2,
		after:  70,
		text:   "Tredje gången på en månad som någon tömmer traktorn på diesel. Ingen verkar bry sig om oss på landsbygden.",
		decided: publishedAs(
			domain.OutcomeIncluded,
			"Blev en lokal problembild. Brottsförebyggande rådet möttes i augusti 2025.",
		),
		linkedTo: []string{"bra-och-handlingsplan"},
		problem:  2,
		reply:    "Vi bryr oss. Brottsförebyggande rådet har mötts om stölderna, och grannsamverkan erbjuds i tre byar. Anmäl varje stöld på 114 14: det är så mönstret syns.",
	},
	{
		at:     clock("2025-09-14", 11, 5),
		theme:  domain.ThemeIntimateViolence,
		text:   "Det borde finnas information på fler ställen om vart man vänder sig när det är våld hemma.",
		safety: 3,
		decided: publishedAs(
			domain.OutcomeIncluded,
			"Konceptet huskurage sprids till hyresvärdar och föreningar.",
		),
		linkedTo: []string{"hotellkurage-och-huskurage", "stodorganisationer"},
		reply:    "Tack. Vi arbetar med huskurage, som handlar just om det. Den som behöver stöd kan ringa Kvinnofridslinjen på 020-50 50 50, dygnet runt.",
	},
	{
		at:      clock("2025-10-02", 18, 45),
		theme:   domain.ThemeVandalism,
		place:   "Centrum",
		text:    "Din jävla idiot till kommunalråd, du ska få se på sjutton.",
		decided: notPublished(domain.ReasonThreatAbuse),
	},
	{
		at:     clock("2025-12-09", 15, 15),
		theme:  domain.ThemeBurglary,
		place:  "Vidsel",
		text:   "Sätt upp kameror på alla vägar in till byn så att ingen kan ta sig hit utan att synas.",
		safety: 4,
		decided: publishedAs(
			domain.OutcomeNotTakenUp,
			"Kameror längs vägarna kräver tillstånd och en högre brottslighet än den vi har.",
		),
		reply: "Vi har läst och diskuterat förslaget men tar det inte vidare. Skälet står här intill.",
	},
}

// lateFeedback came in during the last weeks: some of it waits.
func (s *script) lateFeedback() []said {
	ago := func(days, hour, minute int) time.Time { return clock(s.today().AddDays(-days), hour, minute) }
	return []said{
		{
			id:       DemoFeedbackID,
			at:       ago(31, 18, 20),
			theme:    domain.ThemeTraffic,
			dialogue: nextPledge,
			place:    "Infarten från väg 94",
			days:     weekdaysOnly,
			parts:    []domain.DayPart{domain.Morning, domain.Evening},
			safety:   2,
			text:     "Bilarna kommer i nittio in från väg 94 och bromsar först vid övergången. Våra barn ska över där på väg till skolan.",
			decided: publishedAs(
				domain.OutcomeIncluded,
				"Ingår i problembilden om infarten. Polisen kontrollerar hastigheten två gånger i veckan.",
			),
			linkedTo: []string{"trafikkontroller", "bra-och-handlingsplan"},
			problem:  3,
			reply:    "Tack för synpunkten, som du inte var ensam om. Brottsförebyggande rådet har mötts och en handlingsplan är beslutad. Polisen kontrollerar hastigheten vid infarten två gånger i veckan, och kommunen har satt upp en tillfällig hastighetsvisare.",
		},
		{
			at:       ago(27, 12, 0),
			theme:    domain.ThemeSafetyInPublicPlaces,
			dialogue: nextPledge,
			place:    "Resecentrum",
			parts:    lateParts,
			safety:   2,
			text:     "Lägg in i nästa löfte att det ska finnas vuxna ute vid resecentrum på fredagskvällarna.",
			decided:  publishedAs(domain.OutcomeUnderReview, "Tas med i arbetet med nästa löfte."),
		},
		{
			at:       ago(22, 19, 30),
			theme:    domain.ThemeNarcotics,
			dialogue: nextPledge,
			text:     "Fortsätt med hundarna i skolorna, det märks att det gör skillnad.",
			safety:   4,
			decided:  published(),
		},
		{
			at:     ago(6, 17, 10),
			theme:  domain.ThemeTraffic,
			place:  "Cykelvägen vid ishallen",
			days:   weekendNights,
			parts:  lateParts,
			safety: 2,
			text:   "Mopeder kör alldeles för fort på cykelvägen vid ishallen varje fredagskväll.",
		},
		{
			at:     ago(5, 21, 45),
			theme:  domain.ThemeTraffic,
			place:  "Cykelvägen vid ishallen",
			days:   weekendNights,
			parts:  lateParts,
			safety: 1,
			text:   "Det är mopeder som kör fort på cykelvägen vid ishallen, nästan varje kväll i helgen. Min mamma blev nästan påkörd.",
		},
		{
			at:     ago(5, 9, 20),
			theme:  domain.ThemeFraud,
			text:   "En man ringde och sade att han var från banken. Han ringde från 070-174 06 12 och ville ha min mammas koder.",
			safety: 3,
		},
		{
			at:       ago(4, 7, 35),
			theme:    domain.ThemeTraffic,
			dialogue: nextPledge,
			place:    "Infarten från väg 94",
			days:     weekdaysOnly,
			parts:    []domain.DayPart{domain.Morning},
			safety:   2,
			text:     "Hastighetsvisaren vid infarten hjälpte i en vecka, sedan kör alla lika fort igen.",
		},
		{
			at:     ago(3, 20, 50),
			theme:  domain.ThemeVandalism,
			place:  "Lekparken i Centrum",
			safety: 3,
			text:   "Gungorna i lekparken är sönderslagna igen, för tredje gången i höst.",
		},
		{
			at:       ago(2, 16, 0),
			theme:    domain.ThemeSafetyInPublicPlaces,
			dialogue: nextPledge,
			place:    "Vidsel",
			safety:   4,
			text:     "Ordna en träff i Vidsel också, alla kan inte ta sig till biblioteket på kvällen.",
		},
		{
			at:    ago(1, 3, 15),
			theme: domain.ThemeOther,
			text:  "Tjäna tusenlappar hemifrån redan i kväll, enkelt och lagligt, hör av dig till oss!",
		},
		{
			at:    ago(1, 3, 16),
			theme: domain.ThemeOther,
			text:  "Tjäna tusenlappar hemifrån redan i kväll, enkelt och lagligt, hör av dig till oss nu!",
		},
		{
			at:     ago(1, 18, 5),
			theme:  domain.ThemeNarcotics,
			place:  "Resecentrum",
			days:   weekendNights,
			parts:  lateParts,
			safety: 2,
			text:   "Det luktar konstigt bakom resecentrum på helgerna och det samlas folk där som inte ska med något tåg.",
		},
	}
}
