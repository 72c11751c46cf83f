package seed_test

import (
	"context"
	"encoding/json"
	"slices"
	"testing"
	"time"

	"loftet/server/clocktest"
	"loftet/server/domain"
	"loftet/server/seed"
	"loftet/server/service"
	"loftet/server/service/servicetest"
	"loftet/server/store/embedded"
)

// autumn is a day on which a year's last quarter has begun, and the Älvsbyn pledge runs on.
var autumn = time.Date(2026, time.November, 23, 13, 0, 0, 0, time.UTC)

// newService is a real service on an empty embedded database.
func newService(t testing.TB, now time.Time) *service.Service {
	t.Helper()
	engine, err := embedded.Open(t.Context(), t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := engine.Close(context.WithoutCancel(t.Context())); err != nil {
			t.Error(err)
		}
	})
	return servicetest.New(t, engine, func() time.Time { return now })
}

// coordinator may see all of an area.
func coordinator(area string) domain.Actor {
	return domain.Actor{UserID: "test", Username: "test", Role: domain.Coordinator, Areas: []string{area}}
}

var everything = domain.PageRequest{First: 1000, Total: true}

// loaded is all that a demo holds.
type loaded struct {
	Pledges    []*domain.Pledge
	Activities []*domain.Activity
	Problems   []*domain.Problem
	Points     []*domain.PickupPoint
	Periods    []domain.CommitmentPeriod // the current ones among them
}

func load(t testing.TB, svc *service.Service, now time.Time, empty bool) loaded {
	t.Helper()
	if err := seed.Demo(t.Context(), svc, now, empty); err != nil {
		t.Fatal(err)
	}
	return readAll(t, svc)
}

func readAll(t testing.TB, svc *service.Service) (all loaded) {
	t.Helper()
	for _, area := range []string{seed.DemoArea, "2581"} {
		activities, err := svc.Activities(t.Context(), coordinator(area), domain.ActivityFilter{}, everything)
		failOn(t, err)
		problems, err := svc.Problems(t.Context(), coordinator(area), area, domain.ProblemFilter{}, everything)
		failOn(t, err)
		points, err := svc.PickupPoints(t.Context(), coordinator(area), area, true, everything)
		failOn(t, err)
		all.Activities, all.Problems, all.Points = append(
			all.Activities,
			activities.Nodes...), append(
			all.Problems,
			problems.Nodes...), append(
			all.Points,
			points.Nodes...)
		p, err := svc.CurrentPledge(t.Context(), area, svc.Today())
		failOn(t, err)
		if p == nil {
			continue // not begun
		}
		all.Pledges = append(all.Pledges, p)
		follow, err := svc.Follow(t.Context(), p, svc.Today(), domain.AudienceInside)
		failOn(t, err)
		for _, c := range p.Commitments() {
			all.Periods = append(append(all.Periods, follow.Periods(c)...), follow.Current(c))
		}
	}
	return all
}

func failOn(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func TestTheDemoLooksLived(t *testing.T) {
	t.Parallel()
	svc := newService(t, autumn)
	all := load(t, svc, autumn, false)

	t.Run("with as much as a small municipality does", func(t *testing.T) {
		if n := len(all.Activities); n < 250 || n > 400 {
			t.Errorf("%d activities", n)
		}
	})
	t.Run("with every status somewhere", func(t *testing.T) {
		for _, status := range []domain.PeriodStatus{
			domain.NotStarted, domain.OnTrack, domain.AtRisk, domain.Fulfilled, domain.Missed, domain.NotTriggered,
			domain.Ongoing,
		} {
			if !slices.ContainsFunc(all.Periods, func(p domain.CommitmentPeriod) bool { return p.Status == status }) {
				t.Errorf("nothing is %s", status)
			}
		}
	})
	t.Run("with a year explained, one at risk and one late", func(t *testing.T) {
		visits := periodsOf(all, "besok-utlamningsstalle")
		if y := visits["2024-01-01"]; y.Status != domain.Missed || y.Explanation == "" {
			t.Errorf("2024: %+v", y)
		}
		if y := visits["2026-01-01"]; y.Status != domain.AtRisk {
			t.Errorf("2026: %+v", y)
		}
		if y := periodsOf(all, "hundsok")["2025-01-01"]; y.Status != domain.Fulfilled || !y.EnteredLate {
			t.Errorf("dog searches in 2025: %+v", y)
		}
	})
	t.Run("with a mixed outcome", func(t *testing.T) {
		follow, err := svc.Follow(t.Context(), all.Pledges[0], svc.Today(), domain.AudiencePublic)
		failOn(t, err)
		if s := follow.Summary(); s.PeriodsFulfilled*10 < s.PeriodsDue*5 || s.PeriodsFulfilled*10 > s.PeriodsDue*9 {
			t.Errorf("%d of %d periods", s.PeriodsFulfilled, s.PeriodsDue)
		}
	})
	t.Run("with something done lately, and something to review", func(t *testing.T) {
		lately, waiting, rejected, amended := 0, 0, 0, 0
		for _, a := range all.Activities {
			if a.Area != seed.DemoArea {
				continue
			}
			lately += count(a.OccurredOn >= svc.Today().AddDays(-7))
			waiting += count(a.ReviewStatus == domain.ReviewReceived)
			rejected += count(a.ReviewStatus == domain.ReviewRejected)
			amended += len(a.Amendments)
			if a.ReviewStatus == domain.ReviewReceived && a.OccurredOn < svc.Today().AddDays(-21) {
				t.Errorf("%s has waited since %s", a.Ref, a.OccurredOn)
			}
		}
		if lately < 3 || waiting < 3 || rejected != 1 || amended != 1 {
			t.Errorf("%d lately, %d waiting, %d rejected, %d amended", lately, waiting, rejected, amended)
		}
	})
	t.Run("with problems that are closed and one that is open", func(t *testing.T) {
		open := 0
		measures, err := svc.MeasuresOf(t.Context(), all.Problems)
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range all.Problems {
			open += count(p.Status() != domain.ProblemClosed)
			if p.CouncilHeldOn() == "" || p.PlanDecidedOn() == "" || len(measures[p.ID]) == 0 {
				t.Errorf("%s has no meeting or plan", p.Title)
			}
		}
		if len(all.Problems) != 3 || open != 1 {
			t.Errorf("%d of %d are open", open, len(all.Problems))
		}
	})
	t.Run("on evenings and weekends more than else, and not counting everything", func(t *testing.T) {
		checks, late, weekend, uncounted := 0, 0, 0, 0
		for _, a := range all.Activities {
			if c := a.Details.TrafficCheck; c != nil && a.Area == seed.DemoArea {
				checks++
				late += count(a.Local.DayPart == domain.Evening || a.Local.DayPart == domain.LateEvening)
				weekend += count(a.Local.Weekday == domain.Friday || a.Local.Weekday == domain.Saturday)
				uncounted += count(c.ScreeningTests == nil)
			}
		}
		if late*2 < checks || weekend*7 < checks*3 || uncounted == 0 || uncounted == checks {
			t.Errorf("of %d checks %d are late, %d at weekends, %d without tests", checks, late, weekend, uncounted)
		}
	})
	t.Run("without anybody's personal data", func(t *testing.T) {
		for _, text := range textsOf(all) {
			if found := domain.FindPersonalData(text); len(found) > 0 {
				t.Errorf("%q: %v", text, found)
			}
		}
	})
	t.Run("received on the day it was made, but for what was late", func(t *testing.T) {
		late := 0
		for _, a := range all.Activities {
			late += count(a.OccurredOn.DaysUntil(a.ReceivedOn) > 3)
			if a.ReceivedAt.Before(a.OccurredAt) || a.ReceivedAt.After(autumn) {
				t.Errorf("%s on %s was received at %s", a.Ref, a.OccurredOn, a.ReceivedAt)
			}
		}
		if late != 1 {
			t.Errorf("%d came in late", late)
		}
	})
	t.Run("and the same every time", func(t *testing.T) {
		again := load(t, newService(t, autumn), autumn, false)
		if asText(t, again.Activities) != asText(t, all.Activities) ||
			asText(t, again.Problems) != asText(t, all.Problems) ||
			asText(t, again.Periods) != asText(t, all.Periods) {
			t.Error("two loads at the same time differ")
		}
	})
	t.Run("and stays as it is when it is loaded again", func(t *testing.T) {
		if again := load(t, svc, autumn.AddDate(0, 1, 0), false); len(again.Activities) != len(all.Activities) {
			t.Errorf("%d activities became %d", len(all.Activities), len(again.Activities))
		}
	})
}

func count(is bool) int {
	if is {
		return 1
	}
	return 0
}

// periodsOf are Älvsbyn's periods of a commitment by their first day.
func periodsOf(all loaded, key string) map[domain.Date]domain.CommitmentPeriod {
	periods := map[domain.Date]domain.CommitmentPeriod{}
	for _, p := range all.Periods {
		if p.CommitmentID == "alvsbyn-2023-2025:"+key {
			periods[p.Start] = p
		}
	}
	return periods
}

// textsOf are all texts that the made-up people wrote.
func textsOf(all loaded) (texts []string) {
	for _, a := range all.Activities {
		texts = append(texts, a.Summary, a.Place.Name, a.ReviewReason)
		if m := a.Details.Meeting; m != nil {
			texts = append(texts, m.Decisions)
		}
		for _, amendment := range a.Amendments {
			texts = append(texts, amendment.Reason)
		}
	}
	for _, p := range all.Problems {
		texts = append(texts, p.Title, p.Description)
		for _, m := range p.Plan.Measures {
			texts = append(texts, m.Text)
		}
	}
	for _, p := range all.Points {
		texts = append(texts, p.Name, p.Operator, p.Address)
	}
	for _, p := range all.Pledges {
		for _, c := range p.Commitments() {
			for _, e := range c.Explanations {
				texts = append(texts, e.Text)
			}
			for _, s := range c.Steps {
				texts = append(texts, s.Note)
			}
		}
	}
	return texts
}

func asText(t *testing.T, all any) string {
	t.Helper()
	text, err := json.Marshal(all)
	failOn(t, err)
	return string(text)
}

func accountsOf(t *testing.T, svc *service.Service) map[string]*domain.User {
	t.Helper()
	page, err := svc.Users(t.Context(), service.System, everything)
	failOn(t, err)
	users := map[string]*domain.User{}
	for _, u := range page.Nodes {
		users[u.Username] = u
	}
	return users
}

func TestAnEmptyDemoHasPledgesAndAccountsOnly(t *testing.T) {
	t.Parallel()
	svc := newService(t, autumn)
	all := load(t, svc, autumn, true)
	if len(all.Activities)+len(all.Problems)+len(all.Points) > 0 || len(all.Pledges) != 2 {
		t.Errorf(
			"%d activities, %d problems, %d pickup points, %d pledges",
			len(all.Activities),
			len(all.Problems),
			len(all.Points),
			len(all.Pledges),
		)
	}
	users := accountsOf(t, svc)
	for username, role := range map[string]domain.Role{
		"polis": domain.Officer, "polis2": domain.Officer, "falt": domain.FieldWorker, "samordnare": domain.Coordinator,
		"chef": domain.Chief, "kommunchef": domain.Chief, "analytiker": domain.Analyst,
		"admin": domain.Admin, "polisadmin": domain.Admin, "pitea": domain.Coordinator,
	} {
		u, area := users[username], seed.DemoArea
		if username == "pitea" {
			area = "2581"
		}
		if u == nil || u.Role != role || !slices.Equal(u.AreaCodes, []string{area}) {
			t.Errorf("%s is %+v", username, u)
		}
	}
}

func TestTheDemoLoadsOnAnyDay(t *testing.T) {
	t.Parallel()
	days := []time.Time{
		clocktest.Now(),
		time.Date(2023, 6, 1, 12, 0, 0, 0, time.UTC),   // before the pledge
		time.Date(2024, 2, 29, 23, 30, 0, 0, time.UTC), // already March in Sweden
		time.Date(2029, 3, 15, 9, 0, 0, 0, time.UTC),   // after the script's last year, and after Piteå's pledge
	}
	for _, now := range days {
		t.Run(now.Format(time.RFC3339), func(t *testing.T) {
			t.Parallel()
			all := load(t, newService(t, now), now, false)
			if now.Year() == 2029 {
				for _, key := range []string{"kontroll", "hundsok", "besok-utlamningsstalle"} {
					if y := periodsOf(all, key)["2028-01-01"]; y.Status != domain.Fulfilled {
						t.Errorf("%s in 2028: %+v", key, y)
					}
				}
			}
		})
	}
}

func BenchmarkDemo(b *testing.B) {
	for b.Loop() {
		if err := seed.Demo(b.Context(), newService(b, autumn), autumn, false); err != nil {
			b.Fatal(err)
		}
	}
}
