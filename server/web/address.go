package web

import (
	"net/http"
	"net/netip"
	"strings"
)

// clientAddress is who is calling: the connection's address, or what a trusted proxy says it is.
func (s *Site) clientAddress(r *http.Request) netip.Addr {
	connection, err := netip.ParseAddrPort(r.RemoteAddr)
	if err != nil {
		return netip.Addr{}
	}
	address := connection.Addr().Unmap()
	forwarded := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	for i := len(forwarded) - 1; i >= 0 && s.trusted(address); i-- {
		next, ok := parseAddress(strings.TrimSpace(forwarded[i]))
		if !ok {
			break
		}
		address = next.Unmap()
	}
	return address
}

// parseAddress reads an address as proxies write them: alone, with a port, or in brackets.
func parseAddress(text string) (netip.Addr, bool) {
	if address, err := netip.ParseAddr(strings.TrimSuffix(strings.TrimPrefix(text, "["), "]")); err == nil {
		return address, true
	}
	both, err := netip.ParseAddrPort(text)
	return both.Addr(), err == nil
}

func (s *Site) trusted(address netip.Addr) bool {
	for _, network := range s.proxies {
		if network.Contains(address) {
			return true
		}
	}
	return false
}
