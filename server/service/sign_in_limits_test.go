package service

import (
	"fmt"
	"net/netip"
	"testing"
	"time"

	"loftet/server/auth"
	"loftet/server/domain"
)

func TestAFloodFromOneAddressIsStoppedWhoeverItIsFor(t *testing.T) {
	t.Parallel()
	limits, now := newSignInLimits(), time.Date(2025, time.July, 3, 12, 0, 0, 0, time.UTC)
	from := netip.MustParseAddr("198.51.100.7")
	for i := range auth.SignInFlood {
		if _, err := limits.stranger(fmt.Sprintf("name%d", i), from, now); err != nil {
			t.Fatalf("try %d: %v", i, err)
		}
	}
	if _, err := limits.stranger("anna", from, now); !domain.IsCode(err, domain.RateLimited) {
		t.Errorf("one more: %v", err)
	}
	if _, err := limits.stranger("anna", netip.MustParseAddr("203.0.113.5"), now); err != nil {
		t.Errorf("from elsewhere: %v", err)
	}
}

func TestARefusedTryUsesNothingUp(t *testing.T) {
	t.Parallel()
	limits, now := newSignInLimits(), time.Date(2025, time.July, 3, 12, 0, 0, 0, time.UTC)
	from := netip.MustParseAddr("198.51.100.7")
	for range auth.SignInPerPlace + 100 {
		_, _ = limits.stranger("anna", from, now)
	}
	if n := limits.address.Taken(auth.AddressKey(from), now); n != auth.SignInPerPlace {
		t.Errorf("%d turns of the address are taken, want %d", n, auth.SignInPerPlace)
	}
}
