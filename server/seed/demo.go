package seed

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"time"

	"loftet/server/domain"
	"loftet/server/service"
)

// What the demo's pages and its visitors begin with.
const (
	DemoArea     = "2560"         // Älvsbyn
	DemoPassword = "alvsbyn-demo" // of every account; a demo answers on its own machine only
)

const (
	alvsbynArea = DemoArea
	piteaArea   = "2581"
	appVersion  = service.MinClientVersion
)

// accounts are the demo's people. They are made up, and go by what they do.
var accounts = []domain.User{
	{
		Username:  "polis",
		Role:      domain.Officer,
		Party:     domain.Police,
		Unit:      "Lokalpolisområde Piteå älvdal, Älvsbyn",
		AreaCodes: []string{alvsbynArea},
	},
	{
		Username:  "polis2",
		Role:      domain.Officer,
		Party:     domain.Police,
		Unit:      "Lokalpolisområde Piteå älvdal, Älvsbyn",
		AreaCodes: []string{alvsbynArea},
	},
	{
		Username:  "falt",
		Role:      domain.FieldWorker,
		Party:     domain.Municipality,
		Unit:      "Älvsbyns kommun, fältverksamheten",
		AreaCodes: []string{alvsbynArea},
	},
	{
		Username:  "samordnare",
		Role:      domain.Coordinator,
		Party:     domain.Municipality,
		Unit:      "Älvsbyns kommun, säkerhet och trygghet",
		AreaCodes: []string{alvsbynArea},
	},
	{
		Username:  "chef",
		Role:      domain.Chief,
		Party:     domain.Police,
		Unit:      "Lokalpolisområde Piteå älvdal",
		AreaCodes: []string{alvsbynArea},
	},
	{
		Username:  "kommunchef",
		Role:      domain.Chief,
		Party:     domain.Municipality,
		Unit:      "Älvsbyns kommun",
		AreaCodes: []string{alvsbynArea},
	},
	{
		Username:  "analytiker",
		Role:      domain.Analyst,
		Party:     domain.Municipality,
		Unit:      "Älvsbyns kommun, utveckling",
		AreaCodes: []string{alvsbynArea},
	},
	{
		Username:  "admin",
		Role:      domain.Admin,
		Party:     domain.Municipality,
		Unit:      "Älvsbyns kommun, it",
		AreaCodes: []string{alvsbynArea},
	},
	{
		Username:  "polisadmin",
		Role:      domain.Admin,
		Party:     domain.Police,
		Unit:      "Polisregion Nord, it",
		AreaCodes: []string{alvsbynArea},
	},
	{
		Username:  "pitea",
		Role:      domain.Coordinator,
		Party:     domain.Police,
		Unit:      "Lokalpolisområde Piteå älvdal, Piteå",
		AreaCodes: []string{piteaArea},
	},
}

// actor is an account as somebody who asks.
func actor(username string) domain.Actor {
	i := slices.IndexFunc(accounts, func(u domain.User) bool { return u.Username == username })
	if i < 0 {
		panic("seed: no account " + username)
	}
	u := accounts[i]
	u.ID = accountID(username)
	return u.Actor("")
}

// accountID is the same for an account in every demo, so that what it has done stays its own.
func accountID(username string) string {
	sum := sha256.Sum256([]byte("loftet demo account " + username))
	return uuid([16]byte(sum[:16]))
}

// uuid makes a version 4 UUID of bytes.
func uuid(b [16]byte) string {
	b[6], b[8] = b[6]&0x0f|0x40, b[8]&0x3f|0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", b[0:4], b[4:6], b[6:8], b[8:10], b[10:])
}

// addContact gives the demo an address, which is made up, for questions: the open data's catalogue
// asks for one.
func addContact(ctx context.Context, s *service.Service, by domain.Actor) error {
	n, err := s.Notice(ctx, DemoArea, domain.ContactNotice)
	if err != nil || !n.IsDefault() {
		return err
	}
	email := "medborgarlofte@exempel.se"
	_, err = s.NoticeSave(ctx, by, DemoArea, domain.ContactNotice, 0, domain.NoticeInput{Text: n.Text, Email: &email})
	return err
}

func addAccounts(ctx context.Context, s *service.Service) error {
	for _, u := range accounts {
		u.ID = accountID(u.Username)
		if _, err := s.UserAdd(ctx, service.System, u, DemoPassword); err != nil {
			return fmt.Errorf("add account %s: %w", u.Username, err)
		}
	}
	return nil
}

func earliest(a, b time.Time) time.Time {
	if a.Before(b) {
		return a
	}
	return b
}

// script is what the made-up people do, in any order. What would happen after now is left out: an
// activity made but not yet received is still in somebody's phone, and one received but not yet
// reviewed waits for the coordinator.
type script struct {
	now    time.Time
	rng    *rand.Rand
	events []event
	// problemIDs are the local problems in the order that they are made up.
	problemIDs []string
}

// event is one thing that somebody does through the service, whose clock says at.
type event struct {
	at time.Time
	do func(ctx context.Context, s *service.Service) error
}

// newScript makes up all that has happened until now.
func newScript(now time.Time) *script {
	var key [32]byte
	copy(key[:], "loftet demo")
	binary.BigEndian.PutUint64(key[24:], 2560)
	s := &script{now: now, rng: rand.New(rand.NewChaCha8(key))} // made-up numbers: nothing to guess
	s.alvsbyn()
	s.pitea()
	s.citizens()
	slices.SortStableFunc(s.events, func(a, b event) int { return a.at.Compare(b.at) })
	return s
}

// run does everything in the order that it happened.
func (s *script) run(ctx context.Context, service *service.Service) error {
	for _, e := range s.events {
		if err := e.do(ctx, service.At(e.at)); err != nil {
			return fmt.Errorf("demo on %s: %w", domain.DateOf(e.at), err)
		}
	}
	return nil
}

// today is the day it is.
func (s *script) today() domain.Date { return domain.DateOf(s.now) }

// at puts an event into the script, unless it is still to come.
func (s *script) at(at time.Time, do func(ctx context.Context, s *service.Service) error) {
	if !at.After(s.now) {
		s.events = append(s.events, event{at, do})
	}
}

// clock is a time of a day in Sweden.
func clock(day domain.Date, hour, minute int) time.Time {
	start := day.Start()
	return time.Date(start.Year(), start.Month(), start.Day(), hour, minute, 0, 0, domain.Stockholm)
}

// workday is the day, or the Monday after it when it falls on a weekend.
func workday(day domain.Date) domain.Date {
	for day.Weekday() == time.Saturday || day.Weekday() == time.Sunday {
		day = day.AddDays(1)
	}
	return day
}

// between is a number from low to high, both included.
func (s *script) between(low, high int) int { return low + s.rng.IntN(high-low+1) }

// chance is true in so many per cent.
func (s *script) chance(percent int) bool { return s.rng.IntN(100) < percent }

// pick is any one of the list.
func pick[T any](s *script, list []T) T { return list[s.rng.IntN(len(list))] }

func (s *script) uuid() string {
	var b [16]byte
	binary.BigEndian.PutUint64(b[:8], s.rng.Uint64())
	binary.BigEndian.PutUint64(b[8:], s.rng.Uint64())
	return uuid(b)
}

// deed is an activity in the script.
type deed struct {
	by            string
	area          string // Älvsbyn when it is empty
	kind          domain.ActivityType
	commitments   []string // when the type does not say it
	from          time.Time
	minutes       int // 0: no end was noted
	place         domain.Place
	participating []domain.Party
	approximate   bool
	summary       string
	details       domain.Details

	heldFor  time.Duration // how long the phone kept it; none: sent within the half-hour
	reviewed int           // days until it was reviewed; none: three to twelve
	rejected string        // why the coordinator did not take it
	amended  *domain.ActivityAmendmentInput
}

// did puts an activity into the script: made and noted, sent, perhaps amended, and reviewed.
func (s *script) did(d deed) {
	in, received := s.input(d)
	by := actor(d.by)
	s.at(received, func(ctx context.Context, svc *service.Service) error {
		return submit(ctx, svc, by, in, received)
	})
	revision := 1
	if d.amended != nil {
		revision++
		s.at(received.Add(19*time.Hour), func(ctx context.Context, svc *service.Service) error {
			_, err := svc.ActivityAmend(ctx, by, in.ID, 1, *d.amended)
			return err
		})
	}
	s.review(d, in, received, revision)
}

func (s *script) input(d deed) (in *domain.ActivityInput, received time.Time) {
	in = &domain.ActivityInput{
		ID: s.uuid(), Area: d.area, Type: d.kind, CommitmentIDs: d.commitments, OccurredAt: d.from, Place: d.place,
		Participating: d.participating, CountsApproximate: &d.approximate, Details: d.details,
	}
	if in.Area == "" {
		in.Area = alvsbynArea
	}
	noted := d.from
	if d.minutes > 0 {
		noted = d.from.Add(time.Duration(d.minutes) * time.Minute)
		in.EndedAt = &noted
	}
	if d.summary != "" {
		in.Summary = &d.summary
	}
	in.RecordedAt = noted.Add(time.Duration(s.between(1, 9)) * time.Minute)
	received = in.RecordedAt.Add(d.heldFor + time.Duration(s.between(10, 1500))*time.Second)
	return in, received
}

// submit sends an activity as the phone does.
func submit(ctx context.Context, s *service.Service, by domain.Actor, in *domain.ActivityInput, at time.Time) error {
	results, err := s.ActivitiesSubmit(ctx, by, domain.Batch{
		DeviceID: "demo-" + by.Username, SentAt: at.Add(-time.Second), ClientVersion: appVersion,
		Activities: []*domain.ActivityInput{in},
	})
	if err != nil {
		return err
	}
	switch r := results[0]; r.Outcome {
	case domain.Accepted:
		return nil
	case domain.Refused:
		return fmt.Errorf("%s was refused: %w", in.Type, domain.Errors(r.Reason))
	default:
		return errors.New("the database did not take the activity")
	}
}

// review has the area's coordinator look at the activity on a working day.
func (s *script) review(d deed, in *domain.ActivityInput, received time.Time, revision int) {
	days, status := d.reviewed, domain.ReviewConfirmed
	if days == 0 {
		days = s.between(3, 12)
	}
	if d.rejected != "" {
		status = domain.ReviewRejected
	}
	coordinator := actor("samordnare")
	if in.Area == piteaArea {
		coordinator = actor("pitea")
	}
	at := clock(workday(domain.DateOf(received).AddDays(days)), s.between(8, 15), s.between(0, 59))
	s.at(at, func(ctx context.Context, svc *service.Service) error {
		_, err := svc.ActivityReview(ctx, coordinator, in.ID, revision, domain.ReviewInput{
			Status: status, Reason: d.rejected,
		})
		return err
	})
}

// step says that a step of a deliverable is done.
func (s *script) step(by, commitment, key string, on domain.Date, note string) {
	s.at(clock(on, 14, 10), func(ctx context.Context, svc *service.Service) error {
		_, err := svc.CommitmentStepSave(ctx, actor(by), commitment, key, domain.StepInput{DoneOn: &on, Note: &note})
		return err
	})
}

// explain says publicly why a period was missed.
func (s *script) explain(by, commitment string, periodStart, on domain.Date, text string) {
	s.at(clock(on, 10, 20), func(ctx context.Context, svc *service.Service) error {
		_, err := svc.PeriodExplain(ctx, actor(by), commitment, domain.PeriodKey{Start: periodStart}, text, nil)
		return err
	})
}

// ptr is a pointer to a value: a count that was made, as opposed to none.
func ptr[T any](v T) *T { return &v }
