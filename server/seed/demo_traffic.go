package seed

import (
	"slices"
	"time"

	"loftet/server/domain"
)

// spot is where traffic is checked in Älvsbyn.
type spot struct {
	place domain.Place
	road  bool // a main road; otherwise a village or the centre
}

func located(name string, lat, lon float64) domain.Place {
	return domain.Place{
		Name:     name,
		Position: &domain.Position{Lat: lat, Lon: lon, Accuracy: ptr(25.0), Method: domain.PositionGPS},
	}
}

// spots are drawn from as often as they stand here. Where the phone gave no position, the place was
// chosen by name.
var spots = []spot{
	{located("Älvsbyn, centrum", 65.677, 21.003), false},
	{located("Älvsbyn, centrum", 65.678, 21.005), false},
	{domain.Place{Name: "Älvsbyn, centrum"}, false},
	{located("Älvsbyn, stationsområdet", 65.674, 20.998), false},
	{located("Vidsel", 65.838, 20.512), false},
	{domain.Place{Name: "Vidsel"}, false},
	{domain.Place{Name: "Vistträsk"}, false},
	{domain.Place{Name: "Korsträsk"}, false},
	{domain.Place{Name: "Övre Tväråsel"}, false},
	{domain.Place{Name: "Väg 94, infarten till Älvsbyn"}, true},
	{domain.Place{Name: "Väg 94, infarten till Älvsbyn"}, true},
	{domain.Place{Name: "Väg 94 vid Korsträsk"}, true},
	{domain.Place{Name: "Väg 374 mot Vidsel"}, true},
	{domain.Place{Name: "Väg 374 mot Piteå"}, true},
	{domain.Place{Name: "Väg 373"}, true},
}

// check is a kind of traffic check: what it is about, and what was counted.
type check struct {
	count     func(*script) *domain.TrafficCheck
	summaries []string // an empty one: nothing was written
}

var (
	sobrietyCheck = check{(*script).countSobriety, []string{
		"", "Nykterhetskontroll.", "Planerad nykterhetskontroll.", "Nykterhetskontroll med god dialog med förarna.",
		"Rörlig nykterhetskontroll på flera platser i närheten.",
	}}
	youthCheck = check{(*script).countYouth, []string{
		"", "Kontroll av A-traktorer och mopeder, med samtal om bälte och hastighet.",
		"Unga i fokus: dialog med A-traktorförare.",
		"Kontroll av A-traktorer efter synpunkter från boende.", "Bälteskontroll bland unga förare.",
	}}
	speedCheck = check{(*script).countSpeed, []string{
		"", "", "Hastighetskontroll med laser.",
		"Hastighetskontroll på sträcka där boende har påtalat höga hastigheter.",
	}}
	heavyCheck = check{
		(*script).countHeavy,
		[]string{"", "Kontroll av tung trafik.", "Kontroll av timmertransporter: last och däck."},
	}
)

// trafficChecks are made two to four times a month, and more often while the first traffic problem
// was open. The last weeks always have some.
func (s *script) trafficChecks() {
	today := s.today()
	recent := today.AddDays(-28)
	for month := alvsbynFrom.Month(); ; month++ {
		first, last := domain.NewDate(alvsbynFrom.Year(), month, 1), domain.NewDate(alvsbynFrom.Year(), month+1, 0)
		if first >= recent {
			break
		}
		many := s.between(2, 4)
		if first > aTractors.raised && last < aTractors.closed {
			many += 2
		}
		for _, day := range s.days(max(first, alvsbynFrom), min(last, recent), many) {
			s.trafficOn(day)
		}
	}
	for _, daysAgo := range []int{23, 17, 12, 9, 5, 2} {
		if day := today.AddDays(-daysAgo); day > alvsbynFrom {
			s.trafficOn(day)
		}
	}
	s.corrected()
}

// days are some of the days from first to last, weekends more often than others.
func (s *script) days(first, last domain.Date, many int) (days []domain.Date) {
	if first > last {
		return nil
	}
	for range many {
		day := first.AddDays(s.rng.IntN(first.DaysUntil(last) + 1))
		if !isWeekend(day) && s.chance(45) {
			day = min(last, day.AddDays((int(time.Friday)-int(day.Weekday())+7)%7+s.rng.IntN(2)))
		}
		if !slices.Contains(days, day) {
			days = append(days, day)
		}
	}
	slices.Sort(days)
	return days
}

// isWeekend reports whether people are out late: Friday, Saturday.
func isWeekend(day domain.Date) bool {
	return day.Weekday() == time.Friday || day.Weekday() == time.Saturday
}

// trafficOn is a check on that day, and now and then a second one at another place right after.
func (s *script) trafficOn(day domain.Date) {
	hour, made := s.between(7, 16), pick(s, []check{speedCheck, speedCheck, heavyCheck, youthCheck, sobrietyCheck})
	if isWeekend(day) || s.chance(45) {
		hour, made = s.between(
			18,
			22,
		), pick(
			s,
			[]check{sobrietyCheck, sobrietyCheck, youthCheck, youthCheck, speedCheck},
		)
	}
	by, from := pick(s, []string{"polis", "polis", "polis2"}), clock(day, hour, 5*s.between(0, 11))
	length := 5 * s.between(9, 30)
	s.traffic(by, from, length, made)
	if s.chance(20) {
		s.traffic(by, from.Add(time.Duration(length+25)*time.Minute), 5*s.between(6, 12), made)
	}
}

func (s *script) traffic(by string, from time.Time, minutes int, made check) {
	counted := made.count(s)
	d := deed{
		by: by, kind: domain.TrafficCheckType, from: from, minutes: minutes, place: s.spotFor(counted).place,
		summary:     pick(s, made.summaries),
		approximate: s.chance(15), details: domain.Details{TrafficCheck: counted},
	}
	if d.approximate && counted.VehiclesChecked != nil {
		// up, so that no part of it is larger than it
		counted.VehiclesChecked = ptr((*counted.VehiclesChecked + 9) / 10 * 10)
	}
	if s.chance(10) {
		d.heldFor = time.Duration(s.between(2, 30)) * time.Hour // no coverage along the river
	}
	s.did(d)
}

// spotFor is a place for that check: main roads for speed and heavy traffic, villages and the
// centre for the young.
func (s *script) spotFor(counted *domain.TrafficCheck) spot {
	for {
		where := pick(s, spots)
		onRoad := slices.Contains(counted.CheckKinds, domain.CheckCommercial) ||
			slices.Contains(counted.CheckKinds, domain.CheckSpeed) && s.chance(60)
		if where.road == onRoad || !counted.YouthFocus && !onRoad && s.chance(40) {
			return where
		}
	}
}

func (s *script) countSobriety() *domain.TrafficCheck {
	tests := s.between(9, 44)
	c := &domain.TrafficCheck{
		CheckKinds:      []domain.CheckKind{domain.CheckSobriety, domain.CheckLicenceVehicle},
		VehiclesChecked: ptr(tests + s.between(0, 3)), ScreeningTests: ptr(tests), ScreeningPositive: ptr(0),
	}
	if s.chance(50) {
		return noRemarks(c)
	}
	if s.chance(18) {
		c.ScreeningPositive, c.BelowLimitAtEvidential, c.SuspectedDrunkDriving = ptr(1), ptr(0), ptr(1)
		c.LicencesSeized = ptr(1)
		if s.chance(35) {
			c.BelowLimitAtEvidential, c.SuspectedDrunkDriving, c.LicencesSeized = ptr(1), ptr(0), ptr(0)
		}
	}
	if s.chance(10) {
		c.SuspectedDrugDriving = ptr(1)
	}
	c.DrivingWithoutLicence, c.OtherFines = ptr(s.between(0, 1)), ptr(s.between(0, 2))
	return c
}

func (s *script) countYouth() *domain.TrafficCheck {
	tractors := s.between(3, 12)
	c := &domain.TrafficCheck{
		CheckKinds: []domain.CheckKind{domain.CheckATractorMoped, domain.CheckBeltPhone}, YouthFocus: true,
		VehiclesChecked: ptr(tractors + s.between(1, 10)), ATractorsChecked: ptr(tractors),
	}
	if s.chance(25) {
		return noRemarks(c)
	}
	c.ATractorFaults = ptr(s.between(0, tractors/2))
	c.DrivingBans, c.BeltFines, c.PhoneFines = ptr(
		s.between(0, *c.ATractorFaults/2),
	), ptr(
		s.between(0, 3),
	), ptr(
		s.between(0, 1),
	)
	if s.chance(30) {
		c.ScreeningTests, c.ScreeningPositive = ptr(*c.VehiclesChecked), ptr(0)
	}
	return c
}

func (s *script) countSpeed() *domain.TrafficCheck {
	c := &domain.TrafficCheck{CheckKinds: []domain.CheckKind{domain.CheckSpeed}, SpeedFines: ptr(s.between(0, 7))}
	if s.chance(35) {
		c.VehiclesChecked = ptr(s.between(25, 160)) // otherwise nobody counted those that passed
	}
	if s.chance(40) {
		c.CheckKinds = append(c.CheckKinds, domain.CheckBeltPhone)
		c.BeltFines, c.PhoneFines = ptr(s.between(0, 2)), ptr(s.between(0, 2))
	}
	return c
}

func (s *script) countHeavy() *domain.TrafficCheck {
	c := &domain.TrafficCheck{
		CheckKinds: []domain.CheckKind{
			domain.CheckCommercial,
			domain.CheckLicenceVehicle,
		}, VehiclesChecked: ptr(s.between(4, 14)),
	}
	if s.chance(40) {
		return noRemarks(c)
	}
	c.OtherFines, c.DrivingBans = ptr(s.between(0, 3)), ptr(s.between(0, 1))
	return c
}

// noRemarks is the phone's one tap: every remark is counted, and there were none.
func noRemarks(c *domain.TrafficCheck) *domain.TrafficCheck {
	c.NoRemarks = true
	for _, count := range []**int{
		&c.SuspectedDrunkDriving, &c.SuspectedDrugDriving, &c.SpeedFines, &c.BeltFines, &c.PhoneFines, &c.OtherFines,
		&c.LicencesSeized, &c.DrivingWithoutLicence, &c.DrivingBans,
	} {
		*count = ptr(0)
	}
	return c
}

// corrected are two checks that went wrong on the phone: one was counted wrong and amended, one
// came in twice and was rejected.
func (s *script) corrected() {
	at := clock("2024-08-24", 19, 40)
	wrong, right := s.countYouth(), s.countYouth()
	reason := "Jag räknade in bilarna från kontrollen innan."
	s.did(deed{
		by: "polis2", kind: domain.TrafficCheckType, from: at, minutes: 75, place: spots[0].place,
		details: domain.Details{TrafficCheck: wrong},
		amended: &domain.ActivityAmendmentInput{Reason: reason, Details: &domain.Details{TrafficCheck: right}},
	})
	at = clock("2025-03-14", 20, 15)
	once := s.countSobriety()
	for _, rejected := range []string{"", "Samma kontroll är registrerad två gånger. Den första gäller."} {
		s.did(deed{
			by: "polis", kind: domain.TrafficCheckType, from: at, minutes: 90, place: spots[4].place,
			details:  domain.Details{TrafficCheck: once},
			rejected: rejected, reviewed: 4,
		})
	}
}
