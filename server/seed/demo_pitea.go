package seed

import (
	"time"

	"loftet/server/domain"
)

func pitea(key string) string { return "pitea-2024-2027:" + key }

const piteaFrom domain.Date = "2024-01-01"

// pitea makes up a little for Piteå's made-up pledge: enough to see a week's target, distinct
// places, and a year that was missed.
func (s *script) pitea() {
	s.weeksInPitea()
	s.roadsToSchool()
	s.citizenMeetings()
	s.neighbours()
}

// inPitea puts into the script what Piteå's coordinator noted, in the time of its pledge.
func (s *script) inPitea(d deed) {
	d.by, d.area = "pitea", piteaArea
	if domain.DateOf(d.from) >= piteaFrom {
		s.did(d)
	}
}

// weeksInPitea are the last nine weeks. Most reach five.
func (s *script) weeksInPitea() {
	weekday := (int(s.today().Weekday()) + 6) % 7
	monday := s.today().AddDays(-weekday)
	places := []string{"Piteå, centrum", "Öjebyn", "Norrfjärden", "Hortlax", "Rosvik"}
	for i, many := range []int{5, 6, 3, 5, 5, 4, 5, 5, 4} {
		week := monday.AddDays(7 * (i - 8))
		for j := range many {
			from := clock(week.AddDays(j), s.between(9, 20), 5*s.between(0, 11))
			d := deed{
				commitments: []string{pitea("fem-ganger-i-veckan")},
				from:        from,
				minutes:     60,
				place:       domain.Place{Name: pick(s, places)},
			}
			switch s.rng.IntN(3) {
			case 0:
				d.kind, d.details = domain.TrafficCheckType, domain.Details{TrafficCheck: s.countSpeed()}
			case 1:
				d.kind, d.details, d.from = domain.SchoolVisitType, session(
					ptr(s.between(12, 60)),
					"Elever",
				), clock(
					week.AddDays(j%5),
					10,
					0,
				)
			default:
				d.kind, d.details, d.summary = domain.FootPatrolType, session(
					nil,
					"",
				), "Fotpatrullering och samtal med boende."
			}
			s.inPitea(d)
		}
	}
}

// roadsToSchool: ten in 2024, seven of ten in 2025, and some this year.
func (s *script) roadsToSchool() {
	places := []string{
		"Vägen till Påhittade Björkskolan",
		"Vägen till Påhittade Älvskolan",
		"Vägen till Påhittade Havsskolan",
	}
	check := func(i int, day domain.Date) {
		s.inPitea(deed{
			kind: domain.TrafficCheckType, commitments: []string{pitea("skolvagar")}, from: clock(workday(day), 7, 30),
			minutes: 50,
			place:   domain.Place{Name: places[i%len(places)]}, details: domain.Details{TrafficCheck: s.countSpeed()},
		})
	}
	for year := piteaFrom.Year(); year <= s.today().Year(); year++ {
		many := 7
		if year%2 == 0 {
			many = 10
		}
		for i := range many {
			check(i, domain.NewDate(year, time.Month(1+i), 15))
		}
	}
}

// citizenMeetings: in 2025 two of the three were in the same place, which counts once.
func (s *script) citizenMeetings() {
	for _, m := range []struct {
		on    domain.Date
		place string
	}{
		{"2024-03-19", "Piteå"}, {"2024-05-14", "Rosvik"}, {"2024-10-08", "Norrfjärden"},
		{"2025-03-25", "Hortlax"}, {"2025-05-20", "Hortlax"}, {"2025-10-14", "Jävre"},
		{"2026-03-17", "Öjebyn"}, {"2026-05-19", "Roknäs"},
	} {
		s.inPitea(deed{
			kind: domain.CitizenDialogueType, from: clock(m.on, 18, 0), minutes: 90, place: domain.Place{Name: m.place},
			participating: []domain.Party{
				domain.Municipality,
			}, summary: "Medborgarmöte.", details: session(ptr(s.between(11, 38)), "Boende"),
		})
	}
	s.explain(
		"pitea",
		pitea("medborgarmoten"),
		"2025-01-01",
		"2026-01-20",
		"Tre möten hölls, men två av dem i Hortlax. Mötet i Sikfors fick ställas in.",
	)
}

// neighbours are told four times a year.
func (s *script) neighbours() {
	months := []time.Month{time.February, time.May, time.August, time.November}
	for year := piteaFrom.Year(); year <= s.today().Year(); year++ {
		for _, month := range months {
			s.inPitea(deed{
				kind: domain.InformationType, commitments: []string{pitea("grannsamverkan")},
				from: clock(workday(domain.NewDate(year, month, 12)), 18, 0), minutes: 75,
				place: domain.Place{
					Name: "Piteå",
				}, participating: []domain.Party{domain.CivilSociety, domain.Municipality},
				summary: "Information om grannsamverkan.", details: session(ptr(s.between(6, 25)), "Boende"),
			})
		}
	}
}
