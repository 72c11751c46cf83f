package service_test

import (
	"context"
	"os"
	"testing"
	"time"

	"github.com/google/uuid"

	"loftet/server/clocktest"
	"loftet/server/domain"
	"loftet/server/service"
	"loftet/server/service/servicetest"
	"loftet/server/store"
	"loftet/server/store/embedded"
	"loftet/server/store/mongodb"
	"loftet/server/store/mongodb/mongodbtest"
)

var coordinator = domain.Actor{UserID: "c", Username: "samordnare", Role: domain.Coordinator, Areas: []string{"2560"}}

// twoServers are two services, as two server processes have them, on one database: each on an
// engine of its own where a database server is named, else on the one engine that may have the
// embedded file.
func twoServers(t *testing.T) (here, there *service.Service) {
	t.Helper()
	first := engine(t, "")
	second := first
	if uri := os.Getenv("LOFTET_TEST_MONGODB_URI"); uri != "" {
		uri = mongodbtest.Database(t, uri)
		first, second = engine(t, uri), engine(t, uri)
	}
	return servicetest.New(t, first, clocktest.Now), servicetest.New(t, second, clocktest.Now)
}

func engine(t *testing.T, uri string) store.Engine {
	t.Helper()
	var e store.Engine
	var err error
	if uri == "" {
		e, err = embedded.Open(t.Context(), t.TempDir())
	} else {
		e, err = mongodb.Open(t.Context(), uri)
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = e.Close(context.WithoutCancel(t.Context())) })
	return e
}

func TestWhatAnotherServerWritesIsToldOnce(t *testing.T) {
	t.Parallel()
	here, there := twoServers(t)
	ctx, cancel := context.WithCancel(t.Context())
	signals, err := here.Changed(ctx, coordinator, "2560")
	if err != nil {
		t.Fatal(err)
	}
	watched := make(chan struct{})
	go func() { defer close(watched); here.Watch(ctx) }()
	defer func() { cancel(); <-watched }()

	theirs, own := uuid.NewString(), uuid.NewString()
	problem := domain.ProblemInput{
		Area:     "2560",
		Theme:    domain.ThemeTraffic,
		Title:    "Fart vid skolan",
		RaisedOn: here.Today(),
	}
	if _, err := there.ProblemSave(t.Context(), coordinator, theirs, nil, problem); err != nil {
		t.Fatal(err)
	}
	if c := next(t, signals); c.ID != theirs || c.Noun != domain.NounProblem || c.Area != "2560" {
		t.Errorf("another server's: %+v", c)
	}
	if _, err := here.ProblemSave(t.Context(), coordinator, own, nil, problem); err != nil {
		t.Fatal(err)
	}
	if c := next(t, signals); c.ID != own {
		t.Errorf("its own: %+v", c)
	}
	// Theirs again, changed: in between, the tail has met its own write in the database and not
	// told it again.
	revision := 1
	problem.Title = "Fart vid skolan om morgnarna"
	if _, err := there.ProblemSave(t.Context(), coordinator, theirs, &revision, problem); err != nil {
		t.Fatal(err)
	}
	if c := next(t, signals); c.ID != theirs {
		t.Errorf("told twice: %+v", c)
	}
}

// tellingEngine tells of writes, as a deployment with change streams does.
type tellingEngine struct {
	store.Engine
	writes chan struct{}
}

func (e *tellingEngine) Insert(ctx context.Context, collection string, doc any) error {
	err := e.Engine.Insert(ctx, collection, doc)
	e.writes <- struct{}{}
	return err
}

func (e *tellingEngine) Nudges(ctx context.Context, nudge func()) error {
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-e.writes:
			nudge()
		}
	}
}

func TestADatabaseThatTellsOfWritesIsAskedAtOnce(t *testing.T) {
	t.Parallel()
	e := &tellingEngine{Engine: engine(t, ""), writes: make(chan struct{}, 100)}
	here, there := servicetest.New(t, e, clocktest.Now), servicetest.New(t, e, clocktest.Now)
	ctx, cancel := context.WithCancel(t.Context())
	signals, err := here.Changed(ctx, coordinator, "2560")
	if err != nil {
		t.Fatal(err)
	}
	watched := make(chan struct{})
	go func() { defer close(watched); here.WatchAt(ctx, nil) }() // a clock that never ticks
	defer func() { cancel(); <-watched }()
	for range 3 {
		id := uuid.NewString()
		problem := domain.ProblemInput{
			Area:     "2560",
			Theme:    domain.ThemeTraffic,
			Title:    "Fart vid skolan",
			RaisedOn: here.Today(),
		}
		if _, err := there.ProblemSave(t.Context(), coordinator, id, nil, problem); err != nil {
			t.Fatal(err)
		}
		if c := next(t, signals); c.ID != id {
			t.Errorf("%+v", c)
		}
	}
}

func next(t *testing.T, signals <-chan *domain.Change) *domain.Change {
	t.Helper()
	select {
	case c, open := <-signals:
		if !open {
			t.Fatal("the stream was cut")
		}
		return c
	case <-time.After(30 * time.Second):
		t.Fatal("nothing was told")
	}
	return nil
}

func TestAListenerThatFallsBehindIsCutAndTheOthersAreNot(t *testing.T) {
	t.Parallel()
	s, _ := twoServers(t)
	slow, err := s.Changed(t.Context(), coordinator, "2560")
	if err != nil {
		t.Fatal(err)
	}
	quick, err := s.Changed(t.Context(), coordinator, "2560")
	if err != nil {
		t.Fatal(err)
	}
	problem := domain.ProblemInput{
		Area:     "2560",
		Theme:    domain.ThemeTraffic,
		Title:    "Fart vid skolan",
		RaisedOn: s.Today(),
	}
	for range 100 {
		id := uuid.NewString()
		if _, err := s.ProblemSave(t.Context(), coordinator, id, nil, problem); err != nil {
			t.Fatal(err)
		}
		if c := next(t, quick); c.ID != id {
			t.Fatalf("the quick one heard %+v", c)
		}
	}
	n := 0
	for range slow {
		n++
	}
	if n == 0 || n >= 100 {
		t.Errorf("the slow one was told %d times and then cut", n)
	}
}

func TestABurstFromAnotherServerCutsNoStream(t *testing.T) {
	t.Parallel()
	here, there := twoServers(t)
	const burst = 200
	want := map[string]bool{}
	problem := domain.ProblemInput{
		Area: "2560", Theme: domain.ThemeTraffic, Title: "Fart vid skolan", RaisedOn: here.Today(),
	}
	for range burst { // all of them before it looks once
		id := uuid.NewString()
		if _, err := there.ProblemSave(t.Context(), coordinator, id, nil, problem); err != nil {
			t.Fatal(err)
		}
		want[id] = true
	}
	ctx, cancel := context.WithCancel(t.Context())
	signals, err := here.Changed(ctx, coordinator, "2560")
	if err != nil {
		t.Fatal(err)
	}
	watched := make(chan struct{})
	go func() { defer close(watched); here.Watch(ctx) }()
	defer func() { cancel(); <-watched }()
	for range burst {
		delete(want, next(t, signals).ID)
	}
	if len(want) > 0 {
		t.Errorf("%d of %d were not told", len(want), burst)
	}
}

func TestServersWhoseClocksDifferByAMinuteMissNothing(t *testing.T) {
	t.Parallel()
	here, there := twoServers(t)
	ctx, cancel := context.WithCancel(t.Context())
	signals, err := here.Changed(ctx, coordinator, "2560")
	if err != nil {
		t.Fatal(err)
	}
	watched := make(chan struct{})
	go func() { defer close(watched); here.Watch(ctx) }()
	defer func() { cancel(); <-watched }()
	for _, differs := range []time.Duration{-time.Minute, time.Minute} {
		id := uuid.NewString()
		problem := domain.ProblemInput{
			Area: "2560", Theme: domain.ThemeTraffic, Title: "Fart vid skolan", RaisedOn: here.Today().AddDays(-1),
		}
		writer := there.At(clocktest.Now().Add(differs)) // its signals stay with its own listeners
		if _, err := writer.ProblemSave(t.Context(), coordinator, id, nil, problem); err != nil {
			t.Fatal(err)
		}
		if c := next(t, signals); c.ID != id {
			t.Errorf("%v: told %+v", differs, c)
		}
	}
}
