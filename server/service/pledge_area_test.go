package service_test

import (
	"testing"

	"loftet/server/domain"
	"loftet/server/seed"
	"loftet/server/service"
)

func TestADraftIsNotOverwrittenByAnotherAreasOfTheSameName(t *testing.T) {
	t.Parallel()
	s, _ := twoServers(t)
	t.Cleanup(s.Settle)
	draft := func(area string) *domain.Pledge {
		p, err := seed.Alvsbyn()
		if err != nil {
			t.Fatal(err)
		}
		p.SignedOn, p.Record.Area, p.Area.Code = "", area, area
		return p
	}
	if _, err := s.PledgeImport(t.Context(), service.System, draft("2560")); err != nil {
		t.Fatal(err)
	}
	_, err := s.PledgeImport(t.Context(), service.System, draft("2581"))
	if faults, is := domain.AsErrors(err); !is || faults[0].Code != domain.Invalid || faults[0].Field != "slug" {
		t.Errorf("%v", err)
	}
	kept, err := s.Pledge(t.Context(), service.System, "alvsbyn-2023-2025")
	if err != nil || kept.Area.Code != "2560" || kept.Revision != 1 {
		t.Errorf("%+v %v", kept, err)
	}
	if _, err := s.PledgeImport(t.Context(), service.System, draft("2560")); err != nil {
		t.Errorf("its own area's: %v", err)
	}
}
