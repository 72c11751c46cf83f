package service_test

import (
	"testing"

	"loftet/server/domain"
	"loftet/server/service"
)

func TestAUserTakesFewFilesOutAtATimeAndOnlySoMuch(t *testing.T) {
	t.Parallel()
	s := newService(t)
	take := func(by domain.Actor) func(int64) {
		t.Helper()
		done, err := s.AdmitExport(by)
		if err != nil {
			t.Fatal(err)
		}
		return done
	}
	refused := func(by domain.Actor) {
		t.Helper()
		if _, err := s.AdmitExport(by); !domain.IsCode(err, domain.RateLimited) || service.RetryAfter(err) <= 0 {
			t.Errorf("%s: %v", by.UserID, err)
		}
	}
	user := func(id string) domain.Actor { return domain.Actor{UserID: id} }
	first, second := take(user("a")), take(user("a"))
	refused(user("a"))
	first(0)
	third := take(user("a"))
	var others []func(int64)
	for _, id := range []string{"b", "b", "c", "c", "d", "d"} {
		others = append(others, take(user(id)))
	}
	refused(user("e")) // with room for no more
	for _, done := range append(others, second, third) {
		done(0)
	}
	take(user("e"))(600 << 20)
	refused(user("e"))
	take(user("f"))(1 << 20)
	take(user("f"))(1 << 20)
}
