package auth

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

const testSession = "c9f0f895-fb98-4b91-99f5-1fd0297e236d"

func newTestRefreshToken(t testing.TB, n byte) RefreshToken {
	t.Helper()
	token, err := NewRefreshToken(rand.NewChaCha8([32]byte{n}), testSession)
	if err != nil {
		t.Fatal(err)
	}
	return token
}

func TestRefreshTokenIsReadBackAsItWasWritten(t *testing.T) {
	t.Parallel()
	token := newTestRefreshToken(t, 1)
	read, err := ParseRefreshToken(token.Text())
	if err != nil || read != token || !bytes.Equal(read.Hash(), token.Hash()) {
		t.Errorf("read %v, %v", read, err)
	}
	if sessionID, secret, _ := strings.Cut(token.Text(), "."); sessionID != testSession || len(secret) != 43 {
		t.Errorf("text %q", token.Text())
	}
	if other := newTestRefreshToken(t, 2); bytes.Equal(other.Hash(), token.Hash()) {
		t.Error("two tokens have one hash")
	}
	elsewhere := token
	elsewhere.SessionID = "another"
	if bytes.Equal(elsewhere.Hash(), token.Hash()) {
		t.Error("the hash does not hold the session")
	}
}

func TestWhatIsNotARefreshTokenIsRefused(t *testing.T) {
	t.Parallel()
	secret := strings.Repeat("A", 43)
	for _, text := range []string{
		"", ".", testSession, testSession + ".", "." + secret, testSession + secret,
		testSession + "." + secret[1:], testSession + "." + secret + "A", testSession + "." + secret + "=",
		testSession + "." + secret[1:] + "B", // its last bits say nothing, so it would be another spelling of the same
		testSession + "." +
			secret[1:] + "\n", testSession + "." + secret[1:] + "+", testSession + ".." + secret[1:], "a.b." + secret,
		"sess ion." + secret, "å." +
			secret, "../x." + secret, strings.Repeat("s", 65) + "." + secret, strings.Repeat("s", 1<<20) + "." + secret,
	} {
		if token, err := ParseRefreshToken(text); !errors.Is(err, ErrRefreshToken) || token != (RefreshToken{}) {
			t.Errorf("%.80q is read: %v, %v", text, token, err)
		}
	}
}

func TestRefreshTokenIsNotMadeOfLessThanItNeeds(t *testing.T) {
	t.Parallel()
	for _, sessionID := range []string{"", "a.b", "å", "a b", strings.Repeat("s", 65)} {
		if _, err := NewRefreshToken(rand.NewChaCha8([32]byte{}), sessionID); err == nil {
			t.Errorf("made for session %q", sessionID)
		}
	}
	if _, err := NewRefreshToken(strings.NewReader("31 bytes are not thirty-two ..."), testSession); err == nil {
		t.Error("made with too little randomness")
	}
}

func TestRefreshTokenPrintsWithoutItsSecret(t *testing.T) {
	t.Parallel()
	token := newTestRefreshToken(t, 1)
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d"} {
		for _, value := range []any{token, &token} {
			if got := fmt.Sprintf(verb, value); got != "auth.RefreshToken("+testSession+")" {
				t.Errorf("%s prints %s", verb, got)
			}
		}
	}
}

func TestDecide(t *testing.T) {
	t.Parallel()
	current, previous, older := newTestRefreshToken(
		t,
		1,
	).Hash(),
		newTestRefreshToken(
			t,
			2,
		).Hash(),
		newTestRefreshToken(
			t,
			3,
		).Hash()
	state := RefreshState{
		CurrentHash:  current,
		PreviousHash: previous,
		RotatedAt:    testNow,
		ExpiresAt:    testNow.Add(ShiftLife),
	}
	revoked, first := state, state
	revoked.Revoked = true
	first.PreviousHash = nil
	for _, c := range []struct {
		name      string
		state     RefreshState
		presented []byte
		after     time.Duration
		want      Decision
	}{
		{"the current token", state, current, time.Hour, Rotate},
		{"the current token, as soon as it is made", state, current, 0, Rotate},
		{"the current token, at the last moment", state, current, ShiftLife - 1, Rotate},
		{"the current token, when the time is up", state, current, ShiftLife, Expired},
		{"the current token, long after", state, current, 1000 * time.Hour, Expired},
		{"the current token, of a revoked session", revoked, current, time.Hour, Revoked},
		{"the first token of a session", first, current, time.Minute, Rotate},
		{"the previous token, at once", state, previous, 0, Repeat},
		{"the previous token, hours later", state, previous, 11 * time.Hour, Repeat},
		{"the previous token, by a clock that is behind", state, previous, -time.Minute, Repeat},
		{"the previous token, of a revoked session", revoked, previous, time.Second, Revoked},
		{"the previous token, when the time is up", state, previous, ShiftLife, Expired},
		{"a token before the previous, at once", state, older, time.Second, Reused},
		{"a token before the previous", state, older, time.Hour, Reused},
		{"a token before the previous, of a revoked session", revoked, older, time.Hour, Revoked},
		{"another's token, in a session with one only", first, older, time.Hour, Reused},
		{"nothing", state, nil, time.Hour, Unknown},
		{"nothing, where there is no previous", first, nil, time.Second, Unknown},
		{"an empty hash", state, []byte{}, time.Hour, Unknown},
		{"a piece of the hash", state, current[:16], time.Hour, Unknown},
		{"the hash and more", state, append(bytes.Clone(current), 0), time.Hour, Unknown},
		{"a session that is not there", RefreshState{}, current, 0, Unknown},
		{"nothing, for a session that is not there", RefreshState{}, nil, 0, Unknown},
		{"a session stored without an end", RefreshState{CurrentHash: current}, current, 0, Expired},
		{"a session stored without a token", RefreshState{
			PreviousHash: previous, RotatedAt: testNow, ExpiresAt: testNow.Add(time.Hour),
		}, previous, 0, Unknown},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			if got := Decide(c.state, c.presented, testNow.Add(c.after)); got != c.want {
				t.Errorf("%s, want %s", got, c.want)
			}
		})
	}
}

func TestRotationDoesNotLengthenASession(t *testing.T) {
	t.Parallel()
	one := newTestRefreshToken(t, 1)
	state := NewRefreshState(one.Hash(), testNow, PersonalPhoneLife)
	state = state.Rotated(one, []byte("salt"), testNow.Add(time.Hour))
	two := one.Successor([]byte("salt"))
	state = state.Rotated(two, []byte("pepper"), testNow.Add(2*time.Hour))
	if !state.ExpiresAt.Equal(testNow.Add(30 * 24 * time.Hour)) {
		t.Errorf("ends %v", state.ExpiresAt)
	}
	if !bytes.Equal(state.CurrentHash, two.Successor([]byte("pepper")).Hash()) ||
		!bytes.Equal(state.PreviousHash, two.Hash()) ||
		!state.RotatedAt.Equal(testNow.Add(2*time.Hour)) {
		t.Errorf("state %+v", state)
	}
}

func TestASuccessorTakesBothTheTokenAndTheSalt(t *testing.T) {
	t.Parallel()
	one, other := newTestRefreshToken(t, 1), newTestRefreshToken(t, 2)
	next := one.Successor([]byte("salt"))
	if next != one.Successor([]byte("salt")) || next.SessionID != one.SessionID {
		t.Error("the successor is not the same each time")
	}
	elsewhere := one
	elsewhere.SessionID = "another"
	for _, different := range []RefreshToken{
		one, one.Successor([]byte("pepper")), other.Successor([]byte("salt")), {
			SessionID: one.SessionID, secret: elsewhere.Successor([]byte("salt")).secret,
		},
	} {
		if next == different {
			t.Error("two successors are the same")
		}
	}
	if _, err := NewRotationSalt(strings.NewReader("too little")); err == nil {
		t.Error("a salt made of too little")
	}
}

// However a session has been used and whatever answers were lost, only its newest token is ever
// exchanged, only the one before it is ever answered again, with the newest, and whoever has the
// newest gets on.
func TestOnlyTheNewestTokenIsExchanged(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		now := testNow
		token, err := NewRefreshToken(rand.NewChaCha8([32]byte{9}), testSession)
		if err != nil {
			t.Fatal(err)
		}
		made := []RefreshToken{token}
		state := NewRefreshState(token.Hash(), now, ShiftLife)
		for call := range rapid.IntRange(1, 30).Draw(t, "calls") {
			now = now.Add(time.Duration(rapid.Int64Range(0, int64(20*time.Minute)).Draw(t, "wait")))
			presented := rapid.IntRange(0, len(made)-1).Draw(t, "token")
			age := len(made) - 1 - presented
			switch got := Decide(state, made[presented].Hash(), now); got {
			case Rotate:
				if age != 0 || state.Revoked || !now.Before(testNow.Add(ShiftLife)) {
					t.Fatalf("exchanged a token of age %d", age)
				}
				state = state.Rotated(made[presented], []byte{byte(call)}, now)
				made = append(made, made[presented].Successor(state.Salt))
			case Repeat:
				if age != 1 || state.Revoked || made[presented].Successor(state.Salt) != made[len(made)-1] {
					t.Fatalf("answered a token of age %d again", age)
				}
			case Reused:
				if age < 2 {
					t.Fatalf("a token of age %d is called reused", age)
				}
				state.Revoked = true
			case Revoked, Expired:
			default:
				t.Fatalf("%s", got)
			}
		}
	})
}

func FuzzRefreshToken(f *testing.F) {
	f.Add(newTestRefreshToken(f, 1).Text())
	f.Add("." + strings.Repeat("A", 43))
	f.Fuzz(func(t *testing.T, text string) {
		if token, err := ParseRefreshToken(text); err == nil && token.Text() != text {
			t.Fatalf("%q is another spelling of a token", text)
		}
	})
}
