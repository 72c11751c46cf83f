package graph_test

import (
	"fmt"
	"net/http"
	"net/netip"
	"testing"

	"loftet/server/domain"
)

// from asks as a stranger from an address.
func (a *api) from(address, query string) answer {
	a.t.Helper()
	return a.post("", fmt.Sprintf(`{"query":%q}`, query), addressHeader, address)
}

// exhaust takes all that an address may ask for in a minute, and returns how many of the largest
// questions that is.
func (a *api) exhaust(address string) (asked int) {
	a.t.Helper()
	for ; asked < 10_000; asked++ {
		if _, err := a.service.Admit(domain.Actor{}, netip.MustParseAddr(address), 60_000); err != nil {
			return asked
		}
	}
	a.t.Fatal("an address may ask without end")
	return 0
}

func TestAnAddressPaysForWhatItAsks(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	const kept = `{pledges{nodes{id}}}`
	if asked := a.exhaust("203.0.113.7"); asked < 10 || asked > 100 {
		t.Errorf("a stranger may ask %d of the largest questions at once", asked)
	}
	refused := a.from("203.0.113.7", `{pledges(first:3){nodes{id}}}`)
	refused.fails(domain.RateLimited)
	if refused.status != http.StatusTooManyRequests ||
		refused.header.Get("Retry-After") == "" || refused.at("data") != nil {
		t.Errorf("%d %v %s", refused.status, refused.header, refused.text)
	}
	// Readers behind the address that has nothing left are given what others have asked; it is kept
	// for a second only.
	given := 0
	for range 500 {
		if got := a.from("203.0.113.7", kept); got.status == http.StatusOK {
			given++
			continue
		}
		a.from("203.0.113.8", kept).succeeds()
	}
	if given < 400 {
		t.Errorf("%d of 500 readers were given what lay ready", given)
	}
	a.query("polis", `{me{id}}`, nil).succeeds()
	got := a.post("polis", `{"query":"{me{id}}"}`, addressHeader, "203.0.113.7")
	got.succeeds()
}

func TestASubscribersManyAddressesAreOne(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	a.exhaust("2001:db8:1:2::1")
	const fresh = `{pledges(first:7){nodes{id slug title}}}`
	if got := a.from(
		"2001:db8:1:2:ffff::9", `{currentPledge(area:"2560"){id focusAreas{commitments{periods{start done}}}}}`,
	); got.status != http.StatusTooManyRequests {
		t.Errorf("another address of the same /64: %d", got.status)
	}
	a.from("2001:db8:1:3::1", fresh).succeeds()
}

func TestAUserMayAskSixHundredTimesAMinute(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	for i := range 600 {
		if got := a.query("polis", `{me{id}}`, nil); got.status != http.StatusOK {
			t.Fatalf("request %d: %d %s", i+1, got.status, got.text)
		}
	}
	got := a.query("polis", `{me{id}}`, nil)
	got.fails(domain.RateLimited)
	if got.status != http.StatusTooManyRequests || got.header.Get("Retry-After") != "1" {
		t.Errorf("%d, %v", got.status, got.header)
	}
	a.query("polis2", `{me{id}}`, nil).succeeds()
}

func TestAStreamCostsWhatItCostsElsewhere(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	a.exhaust("203.0.113.7")
	for _, query := range []string{`{pledges{nodes{id}}}`, `subscription{changed(area:"2560"){noun}}`} {
		got := a.post(
			"", fmt.Sprintf(`{"query":%q}`, query), addressHeader, "203.0.113.7", "Accept", "text/event-stream",
		)
		if got.status != http.StatusTooManyRequests {
			t.Errorf("%s: %d %s", query, got.status, got.text)
		}
		got.fails(domain.RateLimited)
	}
}

func TestWhoIsRefusedPaysForIt(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	for i := range 3_000 {
		got := a.from("203.0.113.7", fmt.Sprintf(`{nothing%d}`, i))
		if got.status == http.StatusTooManyRequests {
			if i < 100 {
				t.Errorf("only %d documents", i)
			}
			return
		}
		got.fails(domain.Invalid)
	}
	t.Error("an address may have documents refused without end")
}
