package service_test

import (
	"math/rand/v2"
	"testing"
	"time"

	"loftet/server/domain"
)

func TestAPhoneWhoseAnswerWasLostGetsTheSameTokenAgain(t *testing.T) {
	t.Parallel()
	s := newService(t)
	first := signIn(t, s, "phone")
	second, err := s.At(noon.Add(time.Minute)).Refresh(t.Context(), first.RefreshToken)
	if err != nil || second.RefreshToken == "" || second.RefreshToken == first.RefreshToken {
		t.Fatalf("refresh: %+v %v", second, err)
	}
	again, err := s.At(noon.Add(20*time.Hour)).Refresh(t.Context(), first.RefreshToken)
	if err != nil || again.RefreshToken != second.RefreshToken || again.AccessToken == "" {
		t.Errorf("the previous token, long after: %+v %v", again, err)
	}
	third, err := s.At(noon.Add(21*time.Hour)).Refresh(t.Context(), again.RefreshToken)
	if err != nil || third.RefreshToken == second.RefreshToken {
		t.Fatalf("the newest token: %+v %v", third, err)
	}
	// a late answer brought the second back: one step is made up for
	late, err := s.At(noon.Add(21*time.Hour)).Refresh(t.Context(), second.RefreshToken)
	if err != nil || late.RefreshToken != third.RefreshToken {
		t.Errorf("after a late answer: %+v %v", late, err)
	}
}

func TestAnExchangedTokenThatComesBackOnceItsSuccessorIsUsedEndsTheSession(t *testing.T) {
	t.Parallel()
	s := newService(t)
	first := signIn(t, s, "")
	second, err := s.Refresh(t.Context(), first.RefreshToken)
	if err != nil {
		t.Fatal(err)
	}
	third, err := s.Refresh(t.Context(), second.RefreshToken)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Refresh(t.Context(), first.RefreshToken); !domain.IsCode(err, domain.Unauthenticated) {
		t.Errorf("the first token: %v", err)
	}
	for _, token := range []string{second.RefreshToken, third.RefreshToken} {
		if _, err := s.Refresh(t.Context(), token); !domain.IsCode(err, domain.Unauthenticated) {
			t.Errorf("a token of the ended session: %v", err)
		}
	}
	if _, err := s.Authenticate(t.Context(), third.AccessToken); !domain.IsCode(err, domain.Unauthenticated) {
		t.Errorf("the access token of the ended session: %v", err)
	}
}

func TestADatabaseThatDoesNotAnswerSignsNobodyOut(t *testing.T) {
	t.Parallel()
	for _, late := range []bool{false, true} {
		away := faults{late: late}
		s := newServiceOver(t, away.over)
		in := signIn(t, s, "phone")
		for _, call := range []string{"Get", "Replace"} {
			for _, collection := range []string{"users", "sessions"} {
				if call == "Replace" && collection == "users" {
					continue // it is not written
				}
				away.set(func(c, in string) bool { return c == call && in == collection })
				if _, err := s.Refresh(t.Context(), in.RefreshToken); !domain.IsCode(err, domain.Unavailable) {
					t.Errorf("without %s of %s: %v", call, collection, err)
				}
				if _, err := s.Authenticate(t.Context(), in.AccessToken); call == "Get" &&
					!domain.IsCode(err, domain.Unavailable) {
					t.Errorf("without %s of %s, the access token: %v", call, collection, err)
				}
				away.set(nil)
			}
		}
		if _, err := s.Refresh(t.Context(), in.RefreshToken); err != nil {
			t.Errorf("afterwards: %v", err)
		}
	}
}

// A tenth of all calls to the database fail, before or after they were carried out, and a tenth of
// the answers to phones are lost: each phone tries again and is never signed out.
func TestATenthOfAllConnectionsResetSignsNobodyOut(t *testing.T) {
	t.Parallel()
	chance := rand.New(rand.NewPCG(1, 2))
	var away faults
	s := newServiceOver(t, away.over)
	held := make([]string, 12)
	for i := range held {
		held[i] = signIn(t, s, "").RefreshToken
	}
	away.set(func(string, string) bool {
		away.late = chance.IntN(2) == 0
		return chance.IntN(10) == 0
	})
	var renewed int
	for range 40 {
		for i, token := range held {
			in, err := s.Refresh(t.Context(), token)
			switch {
			case err != nil && !domain.IsCode(err, domain.Unavailable):
				t.Fatalf("phone %d: %v", i, err)
			case err == nil && chance.IntN(10) > 0:
				held[i] = in.RefreshToken
				renewed++
			}
		}
	}
	if renewed < 300 {
		t.Errorf("only %d renewals", renewed)
	}
}

func TestSigningOutIsGoodLateAndTwice(t *testing.T) {
	t.Parallel()
	s := newService(t)
	in := signIn(t, s, "phone")
	late := s.At(noon.Add(5 * 24 * time.Hour))
	for range 2 {
		if err := late.SignOut(t.Context(), in.RefreshToken); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := late.Refresh(t.Context(), in.RefreshToken); !domain.IsCode(err, domain.Unauthenticated) {
		t.Errorf("after signing out: %v", err)
	}
	if err := s.SignOut(t.Context(), "nonsense"); err != nil {
		t.Error(err)
	}
}

func TestWhoeverSignsInOnABrowserSignsOutWhoWasThere(t *testing.T) {
	t.Parallel()
	s := newService(t)
	addUser(t, s, "bo", domain.Officer, domain.Police)
	former := signIn(t, s, "phone")
	r := signInRequest("bo")
	r.Former = former.RefreshToken
	if _, err := s.SignIn(t.Context(), r); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Authenticate(t.Context(), former.AccessToken); !domain.IsCode(err, domain.Unauthenticated) {
		t.Errorf("who was there before: %v", err)
	}
}
