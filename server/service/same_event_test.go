package service_test

import (
	"fmt"
	"slices"
	"sync"
	"testing"

	"loftet/server/domain"
	"loftet/server/service"
	"loftet/server/store"
)

// granne is an officer beside polis.
var granne = domain.Actor{
	UserID: "u-granne", Username: "granne", Role: domain.Officer, Party: domain.Police, Areas: []string{"2560"},
}

// told is how the inspections of 2025 stand to an audience.
func told(t *testing.T, s *service.Service, audience domain.Audience) domain.CommitmentPeriod {
	t.Helper()
	p, err := s.CurrentPledge(t.Context(), "2560", "2025-07-03")
	if err != nil {
		t.Fatal(err)
	}
	follow, err := s.Follow(t.Context(), p, "2025-07-03", audience)
	if err != nil {
		t.Fatal(err)
	}
	return follow.Current(p.Commitment(p.ID + ":kontroll"))
}

func TestFailure56TwoRegistrationsOfOneEventCountAsOneUntilSomebodyHasSaid(t *testing.T) {
	t.Parallel()
	s := serviceOver(t, func(e store.Engine) store.Engine { return e })
	imported(t, s, promise("lofte", "2025-01-01", "2026-12-31", ""))
	first, second, elsewhere := inspection("2025-05-01"), inspection("2025-05-01"), inspection("2025-05-01")
	second.Place.Name = " älvsbyn "
	elsewhere.Place.Name = "Vidsel"
	submit(t, s, polis, first)
	submit(t, s, granne, second)
	submit(t, s, granne, elsewhere)
	for _, audience := range []domain.Audience{domain.AudienceInside, domain.AudiencePublic} {
		if got := told(t, s, audience); got.Done != 2 || got.UnderReview != 1 {
			t.Errorf("%s is told %d done and %d under review", audience, got.Done, got.UnderReview)
		}
	}
	places, err := s.PublicPlaces(t.Context(), "2560")
	if err != nil {
		t.Fatal(err)
	}
	first10 := domain.PageRequest{First: 10, Total: true}
	page, err := s.CommitmentActivities(t.Context(), "2560", "lofte:kontroll", nil, places, first10)
	if err != nil || page.Total != 2 || len(page.Nodes) != 2 {
		t.Errorf("the public is shown %d of %d, %v", len(page.Nodes), page.Total, err)
	}
	same := func(in *domain.ActivityInput) (ids []string) {
		t.Helper()
		a, err := s.Activity(t.Context(), samordnare, in.ID)
		if err != nil {
			t.Fatal(err)
		}
		others, err := s.ProbablySame(t.Context(), samordnare, a)
		if err != nil || a.Revision != 1 {
			t.Errorf("%v, revision %d", err, a.Revision)
		}
		for _, other := range others {
			ids = append(ids, other.ID)
		}
		return ids
	}
	if a, b, c := same(first), same(second), same(elsewhere); !slices.Equal(a, []string{second.ID}) ||
		!slices.Equal(b, []string{first.ID}) || len(c) != 0 {
		t.Errorf("probably the same: %v, %v, %v", a, b, c)
	}

	struck, err := s.ActivityReview(
		t.Context(), samordnare, second.ID, 1,
		domain.ReviewInput{Status: domain.ReviewRejected, Code: domain.ReviewDuplicate},
	)
	if err != nil || struck.ReviewCode != domain.ReviewDuplicate || struck.ReviewReason == "" {
		t.Fatalf("struck: %+v %v", struck, err)
	}
	if got := told(t, s, domain.AudienceInside); got.Done != 2 || got.UnderReview != 0 || len(same(first)) != 0 {
		t.Errorf("with one struck: %d done, %d under review", got.Done, got.UnderReview)
	}
	if _, err = s.ActivityReview(
		t.Context(), samordnare, second.ID, 2, domain.ReviewInput{Status: domain.ReviewConfirmed},
	); err != nil {
		t.Fatal(err)
	}
	if got := told(t, s, domain.AudienceInside); got.Done != 2 || got.UnderReview != 1 {
		t.Errorf("with one confirmed: %d done, %d under review", got.Done, got.UnderReview)
	}
	if _, err = s.ActivityReview(
		t.Context(), samordnare, first.ID, 1, domain.ReviewInput{Status: domain.ReviewConfirmed},
	); err != nil {
		t.Fatal(err)
	}
	if got := told(t, s, domain.AudienceInside); got.Done != 3 || got.UnderReview != 0 {
		t.Errorf("with both confirmed: %d done, %d under review", got.Done, got.UnderReview)
	}
}

func TestACorrectedPlaceIsAnotherEvent(t *testing.T) {
	t.Parallel()
	s := serviceOver(t, func(e store.Engine) store.Engine { return e })
	imported(t, s, promise("lofte", "2025-01-01", "2026-12-31", ""))
	first, second := inspection("2025-05-01"), inspection("2025-05-01")
	submit(t, s, polis, first)
	submit(t, s, granne, second)
	place := domain.Place{Name: "Vidsel"}
	amendment := domain.ActivityAmendmentInput{Reason: "Fel ort", Place: &place}
	if _, err := s.ActivityAmend(t.Context(), polis, first.ID, 1, amendment); err != nil {
		t.Fatal(err)
	}
	if got := told(t, s, domain.AudienceInside); got.Done != 2 || got.UnderReview != 0 {
		t.Errorf("%d done, %d under review", got.Done, got.UnderReview)
	}
}

func TestManyWhoRegisterOneEventAtOnceCountAsOne(t *testing.T) {
	t.Parallel()
	s := serviceOver(t, func(e store.Engine) store.Engine { return e })
	imported(t, s, promise("lofte", "2025-01-01", "2026-12-31", ""))
	const many = 8
	var phones sync.WaitGroup
	for i := range many {
		phones.Go(func() {
			by := polis
			by.UserID = fmt.Sprint("u-", i)
			batch := domain.Batch{
				DeviceID: "phone", SentAt: noon, Activities: []*domain.ActivityInput{inspection("2025-05-01")},
			}
			results, err := s.ActivitiesSubmit(t.Context(), by, batch)
			if err != nil || results[0].Outcome != domain.Accepted {
				t.Errorf("%+v %v", results[0], err)
			}
		})
	}
	phones.Wait()
	if got := told(t, s, domain.AudienceInside); got.Done != 1 || got.UnderReview != many-1 {
		t.Errorf("%d done, %d under review", got.Done, got.UnderReview)
	}
	if changed, err := s.Recount(t.Context()); changed != 0 || err != nil {
		t.Errorf("a recount changed %d, %v", changed, err)
	}
}
