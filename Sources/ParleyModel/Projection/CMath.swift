// The functions of the C library's mathematics that projections need, and nothing else of it.
import Glibc

/// e^x: `exp`.
@inline(__always)
func exponential(_ exponent: Double) -> Double { exp(exponent) }

/// The natural logarithm: `log`.
@inline(__always)
func naturalLogarithm(_ number: Double) -> Double { log(number) }

/// base^exponent: `pow`.
func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
