package seed

import (
	"context"
	"crypto/sha256"
	"fmt"
	"time"

	"loftet/server/domain"
	"loftet/server/service"
)

// alvsbynFrom is the day that Älvsbyn's pledge was signed.
const alvsbynFrom domain.Date = "2023-06-14"

func alvsbyn(key string) string { return "alvsbyn-2023-2025:" + key }

// Places that give no school, company or shop away.
var inAlvsbyn = domain.Place{Name: "Älvsbyn"}

// alvsbyn makes up what was done for Älvsbyn's pledge. It went about as such things go: most of it
// was done, some in time and some late, and some not at all.
func (s *script) alvsbyn() {
	s.trafficChecks()
	points := s.pickupPoints()
	s.inspections()
	s.dogSearches()
	s.pickupPointVisits(points)
	s.deliverables()
	s.meetings()
	s.problems()
	s.towardsTheNext()
	s.indicators()
}

// andAgain is the day and, for one in 2025, the same day of every year after 2026: what the script
// does not know is made up like the last whole year that it does.
func (s *script) andAgain(on domain.Date) []domain.Date {
	days := []domain.Date{on}
	for year := 2027; on.Year() == 2025 && year <= s.today().Year(); year++ {
		days = append(
			days,
			workday(domain.NewDate(year, on.Month(), 0).AddDays(domain.NewDate(2025, on.Month(), 0).DaysUntil(on))),
		)
	}
	return days
}

// inspections: the first year and the last the municipality was not with the police.
func (s *script) inspections() {
	for _, i := range []struct {
		on       domain.Date
		industry string
		with     []domain.MunicipalRole
		found    domain.DeficienciesBand
	}{
		{"2023-10-12", "Fordonsverkstad", nil, domain.DeficienciesFew},
		{"2024-04-18", "Restaurang", []domain.MunicipalRole{
			domain.RoleAlcoholLicensing, domain.RoleEnvironmentHealth,
		}, domain.DeficienciesFew},
		{"2024-10-09", "Bygg", nil, domain.DeficienciesMany},
		{"2025-05-22", "Restaurang", []domain.MunicipalRole{
			domain.RoleEnvironmentHealth, domain.RoleFire,
		}, domain.DeficienciesNone},
		{"2026-05-07", "Skogsbruk", nil, domain.DeficienciesFew},
	} {
		authorities, participating := []string{"Skatteverket"}, []domain.Party{domain.OtherAuthority}
		if i.industry == "Bygg" || i.industry == "Skogsbruk" {
			authorities = append(authorities, "Arbetsmiljöverket")
		}
		summary := "Kontroll tillsammans med andra myndigheter."
		if i.with != nil {
			participating = append(participating, domain.Municipality)
			summary = "Kontroll tillsammans med kommunen och andra myndigheter."
		}
		for _, on := range s.andAgain(i.on) {
			s.did(deed{
				by: "polis", kind: domain.InspectionType, from: clock(on, 9, 30), minutes: 210, place: inAlvsbyn,
				participating: participating,
				summary:       summary, details: domain.Details{WorkplaceInspection: &domain.WorkplaceInspection{
					Industries: []string{
						i.industry,
					}, WorkplacesInspected: ptr(s.between(2, 4)), CompaniesInspected: ptr(s.between(2, 6)),
					ParticipatingAuthorities: authorities, MunicipalityTookPart: i.with != nil, MunicipalRoles: i.with,
					DeficienciesBand: &i.found,
				}},
			})
		}
	}
	s.explain(
		"samordnare",
		alvsbyn("deltagande-vid-kontroll"),
		alvsbynFrom,
		"2024-02-06",
		"Kontrollen gjordes i oktober, men kommunen var inte med. Vi hade inte kommit överens om vem som kallar. Från 2024 planeras kontrollerna gemensamt.",
	)
}

// dogSearches: one of two in the cut first year, and one that came in after the year's end.
func (s *script) dogSearches() {
	for _, d := range []struct {
		on     domain.Date
		school string
		held   time.Duration
	}{
		{"2023-11-15", "Påhittade högstadieskolan", 0},
		{"2024-03-14", "Påhittade gymnasieskolan", 0},
		{"2024-10-23", "Påhittade högstadieskolan", 0},
		{"2025-04-09", "Påhittade gymnasieskolan", 0},
		{"2025-11-19", "Påhittade högstadieskolan", 63 * 24 * time.Hour},
		{"2026-03-11", "Påhittade gymnasieskolan", 0},
	} {
		for _, on := range s.andAgain(d.on) {
			s.did(deed{
				by: "polis2", kind: domain.DogSearchType, from: clock(on, 8, 20), minutes: 80, place: inAlvsbyn,
				heldFor: d.held,
				participating: []domain.Party{
					domain.Municipality,
				}, summary: "Hundsök i skola, planerat tillsammans med rektor.",
				details: domain.Details{SchoolDogSearch: &domain.SchoolDogSearch{
					School: d.school, RequestedBySchool: true, PolicyMentionsDogs: true, GuardiansInformed: true,
					PupilsAbsent:  true,
					AreasSearched: ptr(s.between(3, 7)), DogTeams: ptr(s.between(1, 2)), MunicipalityTookPart: true,
				}},
			})
		}
	}
	s.explain(
		"samordnare",
		alvsbyn("hundsok"),
		alvsbynFrom,
		"2024-01-23",
		"Löftet undertecknades i juni, och under hösten hanns ett av två hundsök med. Båda sökningarna för 2024 är bokade.",
	)
}

// pickupPoint is a made-up pickup point.
type pickupPoint struct {
	id                      string
	name, operator, address string
	lat, lon                float64 // somewhere in the locality: there is no such place
	closedOn                domain.Date
}

func (s *script) pickupPoints() []pickupPoint {
	points := []pickupPoint{
		{
			name:     "Påhittat ombud Norr",
			operator: "Påhittade Paket",
			address:  "Påhittade gatan, Älvsbyn",
			lat:      65.681,
			lon:      21.006,
		},
		{
			name:     "Påhittat ombud Syd",
			operator: "Påhittade Frakt",
			address:  "Påhittade vägen, Älvsbyn",
			lat:      65.67,
			lon:      20.992,
		},
		{
			name:     "Påhittat ombud Centrum",
			operator: "Påhittade Paket",
			address:  "Påhittade torget, Älvsbyn",
			lat:      65.676,
			lon:      21.001,
		},
		{
			name:     "Påhittat ombud Byn",
			operator: "Påhittade Frakt",
			address:  "Påhittade byvägen, Vidsel",
			lat:      65.844,
			lon:      20.519,
		},
		{
			name:     "Påhittad paketbox",
			operator: "Påhittade Boxar",
			address:  "Påhittade parkeringen, Älvsbyn",
			lat:      65.674,
			lon:      20.998,
			closedOn: "2025-10-01",
		},
	}
	for i := range points {
		points[i].id = s.uuid()
		s.pickupPoint(points[i])
	}
	return points
}

func (s *script) pickupPoint(p pickupPoint) {
	position := domain.Position{Lat: p.lat, Lon: p.lon, Method: domain.PositionMap}
	save := func(on domain.Date, revision *int, active bool) {
		s.at(clock(on, 11, 0), func(ctx context.Context, svc *service.Service) error {
			_, err := svc.PickupPointSave(ctx, actor("samordnare"), p.id, revision, domain.PickupPointInput{
				Area: alvsbynArea, Name: p.name, Operator: &p.operator, Address: &p.address, Position: &position,
				Active: &active,
			})
			return err
		})
	}
	save("2023-09-04", nil, true)
	if p.closedOn != "" {
		save(p.closedOn, ptr(1), false)
	}
}

// pickupPointVisits: a year counts only with a visit that held information and training. 2024 had
// two visits and no training.
func (s *script) pickupPointVisits(points []pickupPoint) {
	for _, v := range []struct {
		on       domain.Date
		point    int
		kind     domain.VisitKind
		training bool
		summary  string
	}{
		{"2023-11-22", 0, domain.VisitFirst, true, "Besök med information och utbildning av personalen."},
		{"2024-05-15", 1, domain.VisitFirst, false, "Besök med information. Utbildningen bokas till hösten."},
		{
			"2024-11-06", 2, domain.VisitFirst, false,
			"Besök med information. Personalen kunde inte samlas till utbildning.",
		},
		{
			"2025-02-26", 1, domain.VisitTraining, true,
			"Utbildning av personalen, med uppföljning av det förra besöket.",
		},
		{"2025-09-17", 0, domain.VisitCheckIn, false, "Kort återbesök."},
		{"2026-04-22", 3, domain.VisitFirst, false, "Första besöket, med information om vem man larmar."},
	} {
		visit := &domain.PickupPointVisit{
			PickupPointID: points[v.point].id, VisitKind: v.kind, InformationGiven: true, TrainingGiven: v.training,
			StaffReached:  ptr(s.between(2, 6)),
			Topics:        []domain.VisitTopic{domain.TopicWarningSigns, domain.TopicHowToAlert},
			RoutineBefore: ptr(v.kind != domain.VisitFirst), MaterialLeft: ptr(true), FollowUpNeeded: ptr(!v.training),
		}
		if v.training {
			visit.RoutineAfter = ptr(true)
			visit.Topics = append(visit.Topics, domain.TopicPostalAct, domain.TopicOwnSafety)
		}
		for _, on := range s.andAgain(v.on) {
			s.did(deed{
				by: "polis", kind: domain.PickupPointVisitType, from: clock(on, 13, 15), minutes: s.between(30, 95),
				place: inAlvsbyn,
				participating: []domain.Party{
					domain.Business,
				}, summary: v.summary, details: domain.Details{PickupPointVisit: visit},
			})
		}
	}
	s.explain(
		"samordnare",
		alvsbyn("besok-utlamningsstalle"),
		"2024-01-01",
		"2025-01-21",
		"Två utlämningsställen fick besök och information under 2024, men utbildningen fick ställas in båda gångerna. Den hålls i februari 2025.",
	)
}

// deliverables: the survey was made and has not been followed up; of the concepts, one was finished
// after the term.
func (s *script) deliverables() {
	s.did(deed{
		by: "samordnare", kind: domain.SurveyType, from: clock("2024-04-24", 10, 0), place: inAlvsbyn,
		summary: "Drogvaneundersökning i årskurs 9 och gymnasiets årskurs 2.",
		details: domain.Details{
			Survey: &domain.Survey{
				Year:         2024,
				Grades:       []string{"Årskurs 9", "Gymnasiet, årskurs 2"},
				ResponseRate: ptr(78.5),
			},
		},
	})
	s.step(
		"samordnare",
		alvsbyn("drogvaneundersokning"),
		"genomford",
		"2024-05-30",
		"Undersökningen besvarades av 78,5 procent av eleverna i årskurs 9 och gymnasiets årskurs 2.",
	)
	s.explain(
		"samordnare",
		alvsbyn("drogvaneundersokning"),
		alvsbynFrom,
		"2026-01-22",
		"Undersökningen gjordes våren 2024. Uppföljningen med skolorna och Folkhälsorådet blev inte av innan löftesperioden tog slut.",
	)
	for _, w := range []struct {
		on      domain.Date
		concept domain.Concept
		step    string
		told    *int
	}{
		{"2024-02-21", domain.Huskurage, "Omvärldsbevakning: hur andra kommuner har gjort", nil},
		{"2024-09-25", domain.Huskurage, "Utkast till material för bostadsbolag och föreningar", nil},
		{"2025-04-16", domain.Huskurage, "Materialet är klart och visat för fastighetsägare", ptr(6)},
		{"2025-10-22", domain.Hotellkurage, "Utkast till rutin för hotell och stugbyar", nil},
		{"2026-02-18", domain.Hotellkurage, "Rutinen är klar och genomgången med boendeanläggningar", ptr(3)},
	} {
		s.did(deed{
			by: "chef", kind: domain.ConceptWorkType, from: clock(w.on, 9, 0), minutes: 180, place: inAlvsbyn,
			summary: w.step + ".",
			details: domain.Details{
				ConceptWork: &domain.ConceptWork{Concept: w.concept, Step: w.step, AdoptersInformed: w.told},
			},
		})
	}
	s.step(
		"samordnare",
		alvsbyn("hotellkurage-och-huskurage"),
		"huskurage",
		"2025-04-28",
		"Material till bostadsbolag och bostadsrättsföreningar är framtaget.",
	)
	s.step(
		"samordnare",
		alvsbyn("hotellkurage-och-huskurage"),
		"hotellkurage",
		"2026-02-27",
		"Rutin för hotell och stugbyar är framtagen, efter löftesperiodens slut.",
	)
}

func meeting(pickupPoints *int, decisions string, police, municipality, other int) domain.Details {
	return domain.Details{Meeting: &domain.Meeting{
		Attendees: []*domain.AttendeeCount{
			{
				Party: domain.Police,
				Count: police,
			}, {Party: domain.Municipality, Count: municipality}, {Party: domain.OtherAuthority, Count: other},
		},
		PickupPoints: pickupPoints, Decisions: decisions,
	}}
}

func session(attendees *int, audience string) domain.Details {
	return domain.Details{Session: &domain.Session{Attendees: attendees, Audience: audience}}
}

// meetings are what goes on all the time, with the pickup points' meeting, every year from the
// signing.
func (s *script) meetings() {
	for _, on := range []domain.Date{"2023-10-03", "2025-03-05"} {
		s.did(deed{
			by: "samordnare", kind: domain.CollaborationType, commitments: []string{alvsbyn(
				"samverkansmote-utlamningsstallen",
			)}, from: clock(on, 13, 0), minutes: 120,
			place: inAlvsbyn, participating: []domain.Party{domain.Police, domain.Business},
			summary: "Samverkansmöte med utlämningsställen om narkotika i postförsändelser.",
			details: meeting(
				ptr(s.between(3, 4)),
				"Gemensam kontaktväg för frågor. Larm går till 114 14 eller 112.",
				2,
				3,
				0,
			),
		})
	}
	for year := alvsbynFrom.Year(); year <= s.today().Year(); year++ {
		s.yearOfMeetings(year)
	}
	for _, daysAgo := range []int{232, 421, 604, 790} { // none for the last two quarters
		on := workday(s.today().AddDays(-daysAgo))
		s.since(deed{
			by: "falt", kind: domain.CollaborationType, commitments: []string{alvsbyn("stodorganisationer")},
			from: clock(on, 14, 0), minutes: 90, place: inAlvsbyn,
			participating: []domain.Party{
				domain.Police,
				domain.CivilSociety,
			}, summary: "Möte med stödorganisationer om hur man når den som behöver stöd.",
			details: meeting(nil, "", 1, 2, 0),
		})
	}
}

// since leaves out what would have happened before the pledge.
func (s *script) since(d deed) {
	if domain.DateOf(d.from) >= alvsbynFrom {
		s.did(d)
	}
}

func (s *script) yearOfMeetings(year int) {
	day := func(month time.Month, day int) domain.Date { return workday(domain.NewDate(year, month, day)) }
	for _, month := range []time.Month{time.February, time.June, time.October} {
		s.since(deed{
			by: "samordnare", kind: domain.CollaborationType, commitments: []string{alvsbyn(
				"information-och-samverkan",
			)}, from: clock(day(month, 6), 9, 0), minutes: 90,
			place: inAlvsbyn, participating: []domain.Party{domain.OtherAuthority},
			summary: "Samverkan med grannkommuner och myndigheter om arbetslivskriminalitet.",
			details: meeting(nil, "", 1, 2, s.between(2, 4)),
		})
	}
	for _, month := range []time.Month{time.March, time.May, time.September, time.November} {
		s.since(deed{
			by: "falt", kind: domain.InformationType, commitments: []string{alvsbyn("handlingsplan")},
			from: clock(day(month, 12), 13, 0), minutes: 60, place: inAlvsbyn,
			summary: "Information om handlingsplanen mot våld i nära relation och hedersrelaterat våld och förtryck.",
			details: session(ptr(s.between(8, 30)), "Personal i skola och socialtjänst"),
		})
	}
	for _, month := range []time.Month{time.January, time.September} {
		s.since(deed{
			by: "samordnare", kind: domain.InformationType, commitments: []string{alvsbyn("medarbetarsamtal")},
			from: clock(day(month, 24), 8, 30), minutes: 45, place: inAlvsbyn,
			summary: "Chefer i kommunen fick stöd i att ta upp våld i nära relation i medarbetarsamtal.",
			details: session(ptr(s.between(10, 24)), "Chefer i kommunen"),
		})
	}
	s.since(deed{
		by: "polis2", kind: domain.SchoolTrafficType, from: clock(day(time.May, 20), 10, 15), minutes: 60,
		place: inAlvsbyn, participating: []domain.Party{domain.Municipality},
		summary: "Samtal om trafik, alkohol och grupptryck inför sommaren.",
		details: session(ptr(s.between(18, 44)), "Högstadieelever"),
	})
}

// towardsTheNext is what is done for the pledge to come: the last weeks' dialogues.
func (s *script) towardsTheNext() {
	for i, place := range []string{"Älvsbyn", "Vidsel"} {
		on := workday(s.today().AddDays(-31 + 15*i))
		s.since(deed{
			by: "samordnare", kind: domain.CitizenDialogueType, from: clock(on, 17, 30), minutes: 120,
			place: domain.Place{Name: place}, participating: []domain.Party{domain.Police},
			summary: "Medborgardialog inför nästa medborgarlöfte.", details: session(
				ptr(s.between(9, 27)), "Boende i "+place,
			),
		})
	}
	for _, daysAgo := range []int{44, 16, 1} {
		s.since(deed{
			by: "falt", kind: domain.FootPatrolType, from: clock(s.today().AddDays(-daysAgo), 20, 0), minutes: 110,
			place:   domain.Place{Name: "Älvsbyn, centrum"},
			summary: "Kvällsvandring i centrum.", details: session(nil, ""),
		})
	}
}

// aTractors is the first problem, which is closed.
var aTractors = struct{ raised, closed domain.Date }{"2024-04-29", "2024-10-14"}

// problems: A-tractors in 2024 and thefts in 2025 are closed; one about driving is open now.
func (s *script) problems() {
	s.problem(problem{
		theme: domain.ThemeTraffic, title: "A-traktorer och mopeder kvällstid i centrum",
		description: "Boende och butiker i centrum beskriver störande körning, höga hastigheter och osäkra lass, mest fredag och lördag från klockan 19.",
		raised:      aTractors.raised, convened: "2024-05-06", held: "2024-05-21", decided: "2024-05-28",
		closed: aTractors.closed,
		learnt: "Ungdomarna ville prata. Kontroller utan samtal flyttade bara körningen.",
		measures: []domain.PlannedMeasure{
			{
				Text:  "Trafikkontroller i centrum fredag och lördag kväll hela sommaren",
				Party: domain.Police,
				DueOn: "2024-08-31",
			},
			{
				Text:  "Samtal med A-traktorförare och föräldrar vid skolstarten",
				Party: domain.Municipality,
				DueOn: "2024-09-15",
			},
			{Text: "Farthinder vid genomfarten prövas", Party: domain.Municipality, DueOn: "2024-09-30"},
		},
	})
	s.did(deed{
		by: "polis2", kind: domain.SchoolTrafficType, from: clock("2024-09-11", 13, 0), minutes: 60, place: inAlvsbyn,
		participating: []domain.Party{domain.Municipality, domain.Business},
		summary:       "Samtal om A-traktorer, bälte och hastighet, tillsammans med trafikskola.",
		details:       session(ptr(52), "Gymnasieelever"),
	})
	s.problem(problem{
		theme: domain.ThemeTheft, title: "Stölder av drivmedel och verktyg på landsbygden",
		description: "Flera anmälningar under försommaren om stölder ur fordon och uthus i byarna längs väg 374.",
		raised:      "2025-07-07", convened: "2025-07-10", held: "2025-08-19", decided: "2025-09-02",
		closed: "2026-01-29",
		learnt: "Grannsamverkan togs emot väl. Patrullerna behövs i två kvällar per vecka för att märkas.",
		measures: []domain.PlannedMeasure{
			{Text: "Grannsamverkan erbjuds i tre byar", Party: domain.Municipality, DueOn: "2025-11-30"},
			{Text: "Synliga patruller på kvällar och nätter under hösten", Party: domain.Police, DueOn: "2025-12-15"},
		},
	})
	s.openProblem()
}

// openProblem began seven weeks ago. The council has met and a plan is decided; talks in schools
// have not come on yet since.
func (s *script) openProblem() {
	day := func(daysAgo int) domain.Date { return s.today().AddDays(-daysAgo) }
	if day(48) < alvsbynFrom {
		return
	}
	s.problem(problem{
		theme: domain.ThemeTraffic, title: "Höga hastigheter och omkörningar på infarten från väg 94",
		description: "Boende beskriver höga hastigheter vid infarten, mest på vardagsmorgnar och fredagskvällar. Skolbarn korsar vägen.",
		raised:      day(48), convened: day(44), held: day(27), decided: day(20),
		measures: []domain.PlannedMeasure{
			{
				Text:   "Hastighetskontroller vid infarten två gånger i veckan",
				Party:  domain.Police,
				DueOn:  day(-30),
				Status: domain.MeasureStarted,
			},
			{
				Text:   "Tillfällig hastighetsvisare vid övergången",
				Party:  domain.Municipality,
				DueOn:  day(6),
				Status: domain.MeasureDone,
			},
			{
				Text:   "Samtal om trafik i årskurs 9",
				Party:  domain.Municipality,
				DueOn:  day(-14),
				Status: domain.MeasurePlanned,
			},
		},
	})
	s.did(deed{
		by: "polis", kind: domain.SchoolTrafficType, from: clock(workday(day(41)), 9, 0), minutes: 50, place: inAlvsbyn,
		participating: []domain.Party{domain.Municipality, domain.Business},
		summary:       "Samtal om hastighet och ansvar, tillsammans med trafikskola.",
		details:       session(ptr(23), "Körkortselever"),
	})
}

// problem is a local problem, with the days on which it came further. An empty day has not come.
type problem struct {
	theme                                   domain.Theme
	title, description                      string
	raised, convened, held, decided, closed domain.Date
	measures                                []domain.PlannedMeasure // DONE once the problem is closed
	learnt                                  string
}

// problem saves the problem again for each day on which something came about, as the coordinator
// would.
func (s *script) problem(p problem) {
	id, coordinator := s.uuid(), actor("samordnare")
	s.problemIDs = append(s.problemIDs, id)
	revision, wrote := 0, map[string]int{}
	for _, on := range []domain.Date{p.raised, p.convened, p.held, p.decided, p.closed} {
		if on == "" {
			continue
		}
		in, seen := p.asOf(on), revision
		revision++
		s.at(clock(on, 15, 30), func(ctx context.Context, svc *service.Service) error {
			saw := &seen
			if seen == 0 {
				saw = nil
			}
			if _, err := svc.ProblemSave(ctx, coordinator, id, saw, in); err != nil {
				return fmt.Errorf("problem %q: %w", p.title, err)
			}
			for i, m := range p.measures {
				if p.decided == "" || p.decided > on {
					continue
				}
				var saw *int
				mID := measureID(id, i)
				if n := wrote[mID]; n > 0 {
					saw = &n
				}
				if _, err := svc.MeasureSave(ctx, coordinator, mID, saw, p.measure(id, m, on)); err != nil {
					return fmt.Errorf("measure %q: %w", m.Text, err)
				}
				wrote[mID]++
			}
			return nil
		})
	}
	if p.held != "" {
		s.did(deed{
			by: "samordnare", kind: domain.CouncilMeetingType, from: clock(p.held, 13, 0), minutes: 120,
			place: inAlvsbyn, participating: []domain.Party{domain.Police, domain.OtherAuthority},
			summary: "Brottsförebyggande rådet möttes om en lokal problembild.",
			details: meeting(nil, "En handlingsplan tas fram.", s.between(2, 3), s.between(4, 6), s.between(1, 3)),
		})
	}
}

// measureID is the id of a problem's i-th measure.
func measureID(problem string, i int) string {
	sum := sha256.Sum256(fmt.Appendf(nil, "%s %d", problem, i))
	return uuid([16]byte(sum[:16]))
}

// asOf is the problem as it stood at the end of a day.
func (p problem) asOf(day domain.Date) domain.ProblemInput {
	in := domain.ProblemInput{
		Area:        alvsbynArea,
		Theme:       p.theme,
		Title:       p.title,
		Description: &p.description,
		RaisedOn:    p.raised,
	}
	if p.convened != "" && p.convened <= day {
		in.Council = &domain.ProblemCouncilInput{ConvenedOn: &p.convened}
		if p.held != "" && p.held <= day {
			in.Council.HeldOn = &p.held
		}
	}
	if p.decided != "" && p.decided <= day {
		in.Plan = &domain.ActionPlanInput{DecidedOn: &p.decided, ReviewBy: ptr(p.decided.AddDays(120))}
	}
	if p.closed != "" && p.closed <= day {
		in.ClosedOn, in.Evaluation = &p.closed, &domain.EvaluationInput{Learnt: &p.learnt}
	}
	return in
}

func (p problem) measure(problem string, m domain.PlannedMeasure, day domain.Date) domain.MeasureInput {
	in := domain.MeasureInput{ProblemID: problem, Text: m.Text, Party: m.Party, DueOn: &m.DueOn, Status: &m.Status}
	switch {
	case p.closed != "" && p.closed <= day:
		in.Status = ptr(domain.MeasureDone)
	case m.Status == "":
		in.Status = nil // planned
	}
	return in
}
