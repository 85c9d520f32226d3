import ParleyModel

extension Confidence: ClosedList { static var noun: String { "confidence" } }
extension IssueStatus: ClosedList { static var noun: String { "status" } }
extension OfferLevel: ClosedList { static var noun: String { "level" } }
extension OfferState: ClosedList { static var noun: String { "state" } }
extension OfferUnit: ClosedList { static var noun: String { "unit" } }
extension PaymentStatus: ClosedList { static var noun: String { "status" } }
extension RoundKind: ClosedList { static var noun: String { "kind" } }
extension SourceKind: ClosedList { static var noun: String { "kind" } }
extension TermIndex: ClosedList { static var noun: String { "index" } }
