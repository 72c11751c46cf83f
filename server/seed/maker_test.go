package seed_test

import (
	"context"
	"errors"
	"os"
	"sync"
	"testing"
	"time"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/domain"
	"loftet/server/seed"
	"loftet/server/service"
	"loftet/server/service/servicetest"
	"loftet/server/store"
	"loftet/server/store/embedded"
	"loftet/server/store/faulttest"
	"loftet/server/store/mongodb"
	"loftet/server/store/mongodb/mongodbtest"
)

// people is how many accounts a demo has.
const people = 10

// faultyService is a service on a database of its own, MongoDB's where LOFTET_TEST_MONGODB_URI
// names a server, and the engine by which it is made to fail.
func faultyService(t *testing.T, now time.Time) (*service.Service, *faulttest.Engine) {
	t.Helper()
	var below store.Engine
	var err error
	if uri := os.Getenv("LOFTET_TEST_MONGODB_URI"); uri != "" {
		below, err = mongodb.Open(t.Context(), mongodbtest.Database(t, uri))
	} else {
		below, err = embedded.Open(t.Context(), t.TempDir())
	}
	failOn(t, err)
	t.Cleanup(func() { _ = below.Close(context.WithoutCancel(t.Context())) })
	engine := faulttest.Over(below)
	return servicetest.New(t, engine, func() time.Time { return now }), engine
}

func TestADemoThatWasCutIsMadeAnewAWeekLater(t *testing.T) {
	t.Parallel()
	later := autumn.AddDate(0, 0, 7)
	want := load(t, newService(t, later), later, true)
	for _, writes := range []int{1, 3, 4, 8} { // the mark, the pledges, the contact, some accounts
		svc, engine := faultyService(t, autumn)
		engine.Fail(faulttest.Fault{Way: faulttest.Away, Calls: faulttest.Writes, After: writes})
		if err := seed.Demo(t.Context(), svc, autumn, true); err == nil {
			t.Fatalf("cut after %d writes: no error", writes)
		}
		engine.Heal()
		got := load(t, svc.At(later), later, true)
		if asText(t, got.Pledges) != asText(t, want.Pledges) {
			t.Errorf("cut after %d writes: the pledges differ", writes)
		}
		if n := len(accountsOf(t, svc)); n != people {
			t.Errorf("cut after %d writes: %d accounts", writes, n)
		}
		mark, err := svc.Demo(t.Context())
		failOn(t, err)
		if !mark.Whole || !mark.MadeAt.Equal(later) {
			t.Errorf("cut after %d writes: %+v", writes, mark)
		}
	}
}

func TestADemoThatWasCutAmongItsActivitiesIsWholeAfterwards(t *testing.T) {
	t.Parallel()
	later := autumn.AddDate(0, 0, 7)
	svc, engine := faultyService(t, autumn)
	engine.Fail(faulttest.Fault{Way: faulttest.Away, Calls: faulttest.Writes, After: 400})
	if err := seed.Demo(t.Context(), svc, autumn, false); err == nil {
		t.Fatal("no error")
	}
	engine.Heal()
	got, want := load(t, svc.At(later), later, false), load(t, newService(t, later), later, false)
	if asText(t, got.Activities) != asText(t, want.Activities) || asText(t, got.Pledges) != asText(t, want.Pledges) {
		t.Error("it differs from one that was made in one go")
	}
}

func TestTwoDemosAtOnceMakeOne(t *testing.T) {
	t.Parallel()
	svc, _ := faultyService(t, autumn)
	var group sync.WaitGroup
	for range 3 {
		group.Go(func() {
			mark, err := seed.Maker{Now: autumn, Empty: true, Patience: time.Minute}.Make(t.Context(), svc)
			if err != nil || !mark.Whole {
				t.Errorf("%+v %v", mark, err)
			}
		})
	}
	group.Wait()
	want := load(t, newService(t, autumn), autumn, true)
	if got := readAll(t, svc); asText(t, got.Pledges) != asText(t, want.Pledges) || len(accountsOf(t, svc)) != people {
		t.Error("it differs from one that was made alone")
	}
}

func TestAMakerThatIsSilentForTooLongIsTakenForDead(t *testing.T) {
	t.Parallel()
	svc, _ := faultyService(t, autumn)
	failOn(t, svc.DemoSave(t.Context(), &domain.Demo{ID: domain.DemoID, MadeAt: autumn}))
	mark, err := seed.Maker{Now: autumn, Empty: true, Patience: 500 * time.Millisecond}.Make(t.Context(), svc)
	if err != nil || !mark.Whole || len(accountsOf(t, svc)) != people {
		t.Errorf("%+v %v", mark, err)
	}
}

func TestNoDemoIsMadeAmongWhatIsReal(t *testing.T) {
	t.Parallel()
	pledge, err := seed.Alvsbyn()
	failOn(t, err)
	officer := domain.User{
		ID: "u1", Username: "anna", Role: domain.Officer, Party: domain.Police, AreaCodes: []string{"2560"},
	}
	for what, add := range map[string]func(*service.Service) error{
		"a pledge": func(s *service.Service) error {
			_, err := s.PledgeImport(t.Context(), service.System, pledge)
			return err
		},
		"an account": func(s *service.Service) error {
			_, err := s.UserAdd(t.Context(), service.System, officer, "ett långt lösenord här")
			return err
		},
	} {
		svc, _ := faultyService(t, autumn)
		failOn(t, add(svc))
		before := asText(t, readAll(t, svc)) + asText(t, accountsOf(t, svc))
		if err := seed.Demo(t.Context(), svc, autumn, true); !errors.Is(err, seed.ErrNotADemo) {
			t.Errorf("%s: %v", what, err)
		}
		if after := asText(t, readAll(t, svc)) + asText(t, accountsOf(t, svc)); after != before {
			t.Errorf("%s: something has changed", what)
		}
		if mark, err := seed.Mark(t.Context(), svc); mark != nil || err != nil {
			t.Errorf("%s: %+v %v", what, mark, err)
		}
	}
}

func TestADemoFromBeforeThereWereMarksIsKnown(t *testing.T) {
	t.Parallel()
	svc, engine := faultyService(t, autumn)
	failOn(t, seed.Demo(t.Context(), svc, autumn, true))
	_, err := engine.Delete(t.Context(), "demos", bson.D{{Key: "_id", Value: domain.DemoID}})
	failOn(t, err)
	if mark, err := seed.Mark(t.Context(), svc); err != nil || mark == nil || !mark.Whole {
		t.Errorf("%+v %v", mark, err)
	}
}

func TestAWholeDemoIsNeverCleared(t *testing.T) {
	t.Parallel()
	svc, _ := faultyService(t, autumn)
	if err := svc.DemoClear(t.Context()); err == nil {
		t.Error("a database without a mark was cleared")
	}
	failOn(t, seed.Demo(t.Context(), svc, autumn, true))
	if err := svc.DemoClear(t.Context()); err == nil || len(accountsOf(t, svc)) != people {
		t.Errorf("%v, %d accounts are left", err, len(accountsOf(t, svc)))
	}
}
