package service

import (
	"fmt"
	"net/netip"
	"time"

	"loftet/server/auth"
	"loftet/server/domain"
)

// signInLimits bound guesses at passwords.
type signInLimits struct {
	place   *auth.Limiter // an account from one address, or from one known device
	account *auth.Limiter // an account from everywhere that it is not known
	address *auth.Limiter // an address, at all accounts
	flood   *auth.Limiter // the same, without exception
}

func newSignInLimits() *signInLimits {
	limiter := func(times int) *auth.Limiter {
		const remembered = 100_000
		return auth.NewLimiter(times, auth.SignInWindow, remembered)
	}
	return &signInLimits{
		place: limiter(auth.SignInPerPlace), account: limiter(auth.SignInPerAccount),
		address: limiter(auth.SignInPerAddress), flood: limiter(auth.SignInFlood),
	}
}

// turn is one of a key's turns.
type turn struct {
	limiter *auth.Limiter
	key     string
}

// known counts a try from a device on which the account has signed in. No stranger's tries are in
// the way.
func (l *signInLimits) known(username, nonce string, now time.Time) (giveBack func(), err error) {
	return take(now, turn{l.place, username + "\x00device\x00" + nonce})
}

// stranger counts a try from a device that the account is not known on. Once an address has failed
// too often, each account still has its first try from there, so that whoever shares the address
// and has not failed comes in.
func (l *signInLimits) stranger(username string, from netip.Addr, now time.Time) (giveBack func(), err error) {
	address := auth.AddressKey(from)
	turns := []turn{{l.flood, address}, {l.place, username + "\x00" + address}, {l.account, username}}
	if l.address.Taken(address, now) < auth.SignInPerAddress || l.account.Taken(username, now) > 0 {
		turns = append(turns, turn{l.address, address})
	}
	return take(now, turns...)
}

// take takes all of the turns, or none and says how long to wait.
func take(now time.Time, turns ...turn) (giveBack func(), err error) {
	for i, t := range turns {
		if ok, wait := t.limiter.Allow(t.key, now); !ok {
			refund(turns[:i], now)
			return nil, tooManyTries(wait)
		}
	}
	return func() { refund(turns, now) }, nil
}

func refund(turns []turn, now time.Time) {
	for _, t := range turns {
		t.limiter.Refund(t.key, now)
	}
}

func tooManyTries(wait time.Duration) error {
	minutes := int(wait.Minutes()) + 1
	return &limited{&domain.Error{
		Code:    domain.RateLimited,
		Message: fmt.Sprintf("För många försök. Vänta %d minuter och försök igen.", minutes),
	}, wait}
}
