package auth

import (
	"fmt"
	"net/netip"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"pgregory.net/rapid"
)

func allowed(l *Limiter, key string, now time.Time, times int) int {
	n := 0
	for range times {
		if ok, _ := l.Allow(key, now); ok {
			n++
		}
	}
	return n
}

func TestLimiterLetsThroughItsNumberAndThenOneAtATime(t *testing.T) {
	t.Parallel()
	l := NewLimiter(SignInPerPlace, SignInWindow, 100)
	if n := allowed(l, "polis", testNow, 25); n != 10 {
		t.Fatalf("%d at once, want 10", n)
	}
	ok, retryAfter := l.Allow("polis", testNow)
	if ok || retryAfter != 90*time.Second {
		t.Errorf("the eleventh: %v, again after %v; want 90 s", ok, retryAfter)
	}
	if ok, again := l.Allow("polis", testNow.Add(30*time.Second+time.Millisecond)); ok || again != 60*time.Second {
		t.Errorf("half a minute later: %v, again after %v; want 60 s", ok, again)
	}
	if n := allowed(l, "polis", testNow.Add(retryAfter), 5); n != 1 {
		t.Errorf("%d after that, want 1", n)
	}
	if n := allowed(l, "chef", testNow, 25); n != 10 {
		t.Errorf("another key gets %d, want 10", n)
	}
	if n := allowed(l, "polis", testNow.Add(24*time.Hour), 25); n != 10 {
		t.Errorf("the day after it gets %d, want 10", n)
	}
}

func TestWaitingAsLongAsToldIsAlwaysEnough(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		times := rapid.IntRange(1, 60).Draw(t, "times")
		window := time.Duration(rapid.Int64Range(int64(time.Second), int64(time.Hour)).Draw(t, "window"))
		l := NewLimiter(times, window, 2)
		now := testNow
		for range rapid.IntRange(1, 80).Draw(t, "calls") {
			now = now.Add(time.Duration(rapid.Int64Range(0, int64(2*time.Second)).Draw(t, "wait")))
			if ok, retryAfter := l.Allow("polis", now); !ok {
				if retryAfter <= 0 || retryAfter > window+time.Second {
					t.Fatalf("told to wait %v in a window of %v", retryAfter, window)
				}
				now = now.Add(retryAfter)
				if ok, again := l.Allow("polis", now); !ok {
					t.Fatalf("waited %v and was told to wait %v more", retryAfter, again)
				}
			}
		}
	})
}

func TestRefundedTurnsDoNotCount(t *testing.T) {
	t.Parallel()
	l := NewLimiter(SignInPerAddress, SignInWindow, 10)
	for i := range 500 {
		if ok, _ := l.Allow("kontoret", testNow); !ok {
			t.Fatalf("refused after %d that succeeded", i)
		}
		l.Refund("kontoret", testNow)
	}
	for range 20 {
		l.Refund("kontoret", testNow)
		l.Refund("nobody yet", testNow)
	}
	for _, key := range []string{"kontoret", "nobody yet"} {
		if n := allowed(l, key, testNow, 100); n != 50 {
			t.Errorf("%q has %d turns after refunds, want 50", key, n)
		}
	}
}

func TestTheKeyThatHasBeenQuietLongestIsForgotten(t *testing.T) {
	t.Parallel()
	l := NewLimiter(1, time.Hour, 2)
	for _, c := range []struct {
		key  string
		want bool
	}{
		{"a", true}, {"b", true}, {"a", false}, // a is now the later of the two
		{"c", true},               // b goes
		{"a", false}, {"b", true}, // c goes
		{"a", false}, {"c", true},
	} {
		if ok, _ := l.Allow(c.key, testNow); ok != c.want {
			t.Fatalf("%s: %v, want %v", c.key, ok, c.want)
		}
	}
}

func TestLimiterRemembersABoundedNumberOfBoundedKeys(t *testing.T) {
	t.Parallel()
	l := NewLimiter(1, time.Hour, 100)
	for i := range 10_000 {
		l.Allow(fmt.Sprint(strings.Repeat("x", 1000), i), testNow)
	}
	if len(l.keys) != 100 || l.quiet.Len() != 100 {
		t.Errorf("remembers %d keys, %d in order", len(l.keys), l.quiet.Len())
	}
	for key := range l.keys {
		if len(key) > 64 {
			t.Fatalf("remembers a key of %d bytes", len(key))
		}
	}
	long := strings.Repeat("x", 1000)
	if n := allowed(l, long+"1", testNow, 3) + allowed(l, long+"2", testNow, 3); n != 2 {
		t.Errorf("two long keys get %d turns, want one each", n)
	}
}

func TestLimiterCountsRightWhenManyAskAtOnce(t *testing.T) {
	t.Parallel()
	roomy, cramped := NewLimiter(50, time.Hour, 100), NewLimiter(50, time.Hour, 8)
	var through atomic.Int64
	var wait sync.WaitGroup
	for worker := range 16 {
		wait.Go(func() {
			for i := range 100 {
				if ok, _ := roomy.Allow("one", testNow); ok {
					through.Add(1)
				}
				for _, l := range []*Limiter{roomy, cramped} {
					l.Allow(fmt.Sprint(worker, i%3), testNow)
					l.Refund(fmt.Sprint(worker, i%3), testNow)
				}
			}
		})
	}
	wait.Wait()
	if n := through.Load(); n != 50 {
		t.Errorf("%d were let through, want 50", n)
	}
	if len(cramped.keys) != 8 || cramped.quiet.Len() != 8 {
		t.Errorf("remembers %d keys, %d in order, want 8", len(cramped.keys), cramped.quiet.Len())
	}
}

func TestLimiterThatLimitsNothingIsNotMade(t *testing.T) {
	t.Parallel()
	for name, make := range map[string]func(){
		"no times":    func() { NewLimiter(0, time.Hour, 1) },
		"no window":   func() { NewLimiter(1, 0, 1) },
		"no capacity": func() { NewLimiter(1, time.Hour, 0) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			defer func() {
				if recover() == nil {
					t.Error("made")
				}
			}()
			make()
		})
	}
}

func TestAddressKey(t *testing.T) {
	t.Parallel()
	for address, want := range map[string]string{
		"192.0.2.7":                  "192.0.2.7",
		"::ffff:192.0.2.7":           "192.0.2.7",
		"2001:db8:1:2:3:4:5:6":       "2001:db8:1:2::/64",
		"2001:db8:1:2:ffff::1":       "2001:db8:1:2::/64",
		"2001:db8:1:3::1":            "2001:db8:1:3::/64",
		"fe80::1%eth0":               "fe80::/64",
		"fe80::2%wlan0":              "fe80::/64",
		"::1":                        "::/64",
		"2001:0db8:0001:0002:0:0::1": "2001:db8:1:2::/64",
	} {
		if got := AddressKey(netip.MustParseAddr(address)); got != want {
			t.Errorf("%s: %s, want %s", address, got, want)
		}
	}
	if got := AddressKey(netip.Addr{}); got != "invalid IP" {
		t.Errorf("no address: %s", got)
	}
}

func TestTakingMoreThanThereIsTakesAll(t *testing.T) {
	t.Parallel()
	l := NewLimiter(10, time.Minute, 10)
	now := time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
	l.Take("a", 4, now)
	if n := l.Taken("a", now); n != 4 {
		t.Errorf("%d are taken", n)
	}
	l.Take("a", 100, now)
	l.Take("a", 100, now)
	if n := l.Taken("a", now); n != 10 {
		t.Errorf("%d are taken of 10", n)
	}
	if ok, _ := l.Allow("a", now); ok {
		t.Error("there is one left")
	}
	if ok, _ := l.Allow("a", now.Add(time.Minute)); !ok {
		t.Error("none comes back")
	}
}
